import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Repo { get(k: string) { return Repo.store.get(k); } }
namespace Repo { export const store = a; export const spare = c; }
function helper(k: string) { return helper.target.set(k, 1); }
namespace helper { export let target: KVStore = b; }
new Function(async (k: string) => { await new Repo().get(k); await helper(k); }, { name: "f" });
