import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
interface Cmd { exec(): Promise<void>; undo(): Promise<void> }
const put = (s: KVStore, k: string): Cmd => ({ exec: async () => { await s.set(k, 1); }, async undo() { await s.delete(k); } });
class Invoker { private readonly done: Cmd[] = []; async run(c: Cmd) { await c.exec(); this.done.push(c); return this; } async back() { await this.done.pop()?.undo(); } }
new Function(async (k: string) => { const i = await new Invoker().run(put(a, k)); await i.back(); }, { name: "f" });
new Function(async (k: string) => { await new Invoker().run(put(b, k)); }, { name: "g" });
