import { Function, KVStore } from "@plutolang/pluto";
import { EventEmitter, once } from "node:events";
const a = new KVStore("a");
new Function(async (k: string) => { const e = new EventEmitter(); queueMicrotask(() => e.emit("y", a)); const [s] = await once(e, "y"); await s.get(k); }, { name: "f" });

