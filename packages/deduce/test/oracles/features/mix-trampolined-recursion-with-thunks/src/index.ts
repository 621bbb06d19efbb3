import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
type Th = { go: () => Th | undefined };
const tramp = (t: Th | undefined) => { while (t) t = t.go(); };
const each = (l: readonly KVStore[], k: string, i = 0): Th | undefined => (i >= l.length ? undefined : { go: () => { void l[i]!.get(k); return each(l, k, i + 1); } });
new Function(async (k: string) => { tramp(each([a, b], k)); }, { name: "f" });
new Function(async (k: string) => { tramp(each([c], k)); }, { name: "g" });
