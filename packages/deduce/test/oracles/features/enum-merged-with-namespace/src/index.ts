import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
enum Kind { A, B }
namespace Kind { export const of = (x: Kind) => [a, b][x]!; }
new Function(async (k: string) => { await Kind.of(Kind.B).get(k); }, { name: "f" });
