import { Function, KVStore } from "@plutolang/pluto";
import { EventEmitter } from "node:events";
const a = new KVStore("a");
new Function(async (k: string) => { const e = new EventEmitter(); e.on("x", (s: KVStore) => void s.get(k)); e.emit("x", a); }, { name: "f" });

