import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const { port1, port2 } = new MessageChannel(); await new Promise<void>((ok) => { port1.onmessage = () => { void a.get(k); port1.close(); ok(); }; port2.postMessage(1); }); }, { name: "f" });
