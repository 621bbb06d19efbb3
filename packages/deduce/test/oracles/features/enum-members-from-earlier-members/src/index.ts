import { Function, KVStore } from "@plutolang/pluto";
enum Bits { None = 0, Read = 1 << 0, Write = 1 << 1, All = Bits.Read | Bits.Write, More }
enum Named { A = "a", B = `${A}-b`, C = A.length, D = Bits.All + 1, }
const q = new KVStore(`x-${Bits.All}-${Bits.More}-${Named.B}-${Named.C}-${Named.D}`);
new Function((k: string) => q.set(k, 1), { name: `f-${Bits[3]}-${Bits[4]}-${Named[4]}` });
