import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class T1 extends EventTarget { fire() { this.dispatchEvent(new Event("x")); } }
new Function(async (k: string) => { const t = new T1(); t.addEventListener("x", () => void a.get(k)); t.fire(); }, { name: "f" });
