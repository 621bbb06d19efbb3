import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
namespace Outer { export namespace Inner { export const s = a; export const t = b; } }
import Alias = Outer.Inner;
new Function(async (k: string) => { await Alias.s.get(k); }, { name: "f" });
