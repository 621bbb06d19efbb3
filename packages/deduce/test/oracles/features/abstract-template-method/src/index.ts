import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
abstract class Job { constructor(protected readonly s: KVStore) {} run(k: string) { return this.step(k); } protected abstract step(k: string): unknown; }
class R extends Job { protected step(k: string) { return this.s.get(k); } }
class W extends Job { protected override step(k: string) { return this.s.set(k, 1); } }
const jobs: Job[] = [new R(a), new W(b)];
new Function(async (k: string) => { await jobs[0]!.run(k); }, { name: "f" });
new Function(async (k: string) => { await jobs[1]!.run(k); }, { name: "g" });
