import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
namespace Store { export const first = a; }
namespace Store { export const second = b; export function use(k: string) { return first.get(k); } export namespace Inner { export const third = c; } }
new Function(async (k: string) => { await Store.use(k); await Store.second.set(k, 1); }, { name: "f" });
