import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const t = new EventTarget(); t.addEventListener("x", { handleEvent() { void a.get(k); } }); t.dispatchEvent(new Event("x")); }, { name: "f" });
