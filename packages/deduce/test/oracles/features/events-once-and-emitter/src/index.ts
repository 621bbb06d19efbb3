import { Function, KVStore } from "@plutolang/pluto";
import { EventEmitter, once } from "node:events";
const a = new KVStore("a"), b = new KVStore("b"), c = new KVStore("c");
new Function(async (k: string) => { const e = new EventEmitter(); e.on("x", (s: KVStore) => void s.get(k)); queueMicrotask(() => { e.emit("x", a); e.emit("y", b); }); const [s] = await once(e, "y"); await s.set(k, 1); void c; }, { name: "f" });

