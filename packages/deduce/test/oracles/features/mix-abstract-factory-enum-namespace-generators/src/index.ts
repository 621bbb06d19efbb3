import { Function, KVStore } from "@plutolang/pluto";
enum Region { EU = "eu", US = "us" }
namespace Naming { export const of = (r: Region, n: string) => [r, n].join("-"); }
abstract class Factory { constructor(protected readonly r: Region) {} abstract kinds(): Iterable<string>; make() { return Object.fromEntries([...this.kinds()].map((n) => [n, new KVStore(Naming.of(this.r, n))] as const)); } }
class Full extends Factory { *kinds() { yield "main"; yield* ["aux"]; } } class Small extends Factory { *kinds() { yield "main"; } }
const made = new Map<Region, Record<string, KVStore>>(); for (const F of [new Full(Region.EU), new Small(Region.US)]) made.set((F as any).r, F.make());
new Function(async (k: string) => { for (const s of Object.values(made.get(Region.EU)!)) await s.get(k); }, { name: "f" });
new Function(async (k: string) => { await made.get(Region.US)!.main!.set(k, 1); }, { name: "g" });

