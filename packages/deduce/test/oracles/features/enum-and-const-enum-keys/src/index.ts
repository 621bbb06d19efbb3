import { Function, KVStore } from "@plutolang/pluto";

enum L { Low = "low", High = "HIGH" }
const enum N { Zero, One = 1 }
enum Num { A, B = 5, C }
const stores = { [L.Low]: new KVStore(L.Low), [L.High]: new KVStore(L.High) };
const byN = ["zero", "one"].map((x) => new KVStore(x));
new Function(async (k: string) => { await stores.low.get(k); await stores[L.High].set(k, 1); await byN[N.One]!.get(k); if (Num[6] !== "C" || Num.C !== 6) await byN[0]!.delete(k); }, { name: "f" });
