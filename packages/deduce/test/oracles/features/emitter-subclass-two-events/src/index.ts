import { Function, KVStore } from "@plutolang/pluto";
import { EventEmitter } from "node:events";
const a = new KVStore("a"), b = new KVStore("b");
class Bus extends EventEmitter { constructor(private s: KVStore) { super(); this.on("go", (k: string) => void this.s.get(k)); } }
const bus = new Bus(a);
new Function(async (k: string) => { bus.emit("go", k); }, { name: "f" });
new Function(async (k: string) => { await b.set(k, 1); }, { name: "g" });

