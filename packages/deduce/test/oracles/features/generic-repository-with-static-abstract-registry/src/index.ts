import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
abstract class Model { static store: KVStore; static find<T extends typeof Model>(this: T, k: string) { return this.store.get(k); } static put(k: string) { return this.store.set(k, 1); } }
class U1 extends Model { static override store = a; } class O1 extends Model { static override store = b; }
new Function(async (k: string) => { await U1.find(k); }, { name: "f" });
new Function(async (k: string) => { await O1.put(k); }, { name: "g" });
