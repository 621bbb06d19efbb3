import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const [x] = await Promise.allSettled([a]); if (x.status === "fulfilled") await x.value.get(k); else await b.get(k); }, { name: "f" });
