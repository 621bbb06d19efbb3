import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const t = new EventTarget(); t.addEventListener("x", (e: any) => void e.detail.get(k)); t.dispatchEvent(new CustomEvent("x", { detail: a })); }, { name: "f" });
