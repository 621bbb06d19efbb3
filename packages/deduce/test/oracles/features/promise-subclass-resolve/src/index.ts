import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P2<T> extends Promise<T> {}
new Function(async (k: string) => { await (await P2.resolve(a)).get(k); }, { name: "f" });
