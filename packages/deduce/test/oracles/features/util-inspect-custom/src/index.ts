import { Function, KVStore } from "@plutolang/pluto";
import { inspect } from "node:util";
const a = new KVStore("a");
new Function(async (k: string) => { inspect({ [inspect.custom]() { void a.get(k); return "x"; } }); }, { name: "f" });

