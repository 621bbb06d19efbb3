import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"); const b = new KVStore("b");
const address = new URL("http://x/a");
new Function(async (k: string) => { if (encodeURIComponent(address as any).endsWith("a")) await a.get(k); else await b.get(k); }, { name: "f" });
new Function(async (k: string) => { address.pathname = k; }, { name: "g" });
