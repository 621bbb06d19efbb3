import { createRequire } from "node:module";
import { Function } from "@plutolang/pluto";
import { a } from "./a.js";
const require = createRequire(import.meta.url);
new Function(async (k: string) => { await a.get(k); void require; void import.meta.url; }, { name: "f" });