import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const next = (() => { let i = 0; const l = [b, a]; return () => l[i++ % 2]!; })();
next();
new Function(async (k: string) => { await next().get(k); }, { name: "f" });
