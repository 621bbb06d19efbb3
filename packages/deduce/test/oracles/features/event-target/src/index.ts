import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const t = new EventTarget(); t.addEventListener("x", (e) => void (e as CustomEvent).detail.get(k)); t.dispatchEvent(new CustomEvent("x", { detail: a })); }, { name: "f" });
