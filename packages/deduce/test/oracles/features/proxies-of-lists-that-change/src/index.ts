import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const [first, second, third] = ["first", "second", "third"].map(store);
const watched = (target: KVStore[]) => new Proxy(target, { get: (list, name) => Reflect.get(list, name) });
const changed = (change: (list: KVStore[]) => unknown) => {
  const list = [first, second] as KVStore[];
  change(watched(list));
  return list;
};
const does = (name: string, list: KVStore[]) => new Function(async (key: string) => { await list[0]?.get(key); await list[1]?.set(key, 1); }, { name });

does("pop", changed((list) => list.pop()));
does("shift", changed((list) => list.shift()));
does("unshift", changed((list) => list.unshift(third as KVStore)));
does("splice", changed((list) => list.splice(0, 1, third as KVStore)));
does("sort", changed((list) => list.sort((a, b) => (a === first ? 1 : b === first ? -1 : 0))));
does("reverse", changed((list) => list.reverse()));
does("fill", changed((list) => list.fill(third as KVStore)));
does("copy-within", changed((list) => list.copyWithin(0, 1)));
new Function(async (key: string) => {
  const shown = watched((key < "m" ? [first] : [second]) as KVStore[]);
  for (const each of shown) await each.get(key);
}, { name: "either" });
