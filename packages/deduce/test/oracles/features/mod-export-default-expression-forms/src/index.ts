import { Function } from "@plutolang/pluto";
import mk from "./mk.js";
import fnA from "./fn.js";
import obj, { extra } from "./obj.js";
new Function(async (k: string) => { await mk("a").get(k); await fnA(k); await obj.c.delete(k); void extra; }, { name: "f" });