import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const run = (k: string, cb: (k: string) => unknown = () => {}) => cb(k);
new Function(async (k: string) => { run(k); await run(k, (x) => a.get(x)); }, { name: "f" });
