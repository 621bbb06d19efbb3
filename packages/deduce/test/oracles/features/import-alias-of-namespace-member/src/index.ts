import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
namespace Outer { export const s = a; }
import S = Outer.s;
new Function(async (k: string) => { await S.get(k); }, { name: "f" });
