import { Function, KVStore } from "@plutolang/pluto";
import EventEmitter from "node:events";
const a = new KVStore("a"), b = new KVStore("b");
const e = new EventEmitter(); e.once("x", (k) => void a.get(k)).prependListener("x", (k) => void b.set(k, 1));
new Function(async (k: string) => { e.emit("x", k); }, { name: "f" });

