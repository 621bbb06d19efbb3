import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const names: string[] = [];
function holds(store: KVStore, name: string) {
  return (target: any, key: string | undefined, index: number) => {
    target[name] = store;
    names.push(`${key ?? "new"}-${index}`);
  };
}
class Api {
  constructor(@holds(a, "made") _name: string) {}
  open(_k: string, @holds(b, "opened") _mode: string) {}
  static list(@holds(c, "listed") _k: string) {}
}
const stores = names.map((name) => new KVStore(name));
new Function(async (k: string) => {
  const api: any = new Api("x");
  await api.opened.get(k);
  await (Api as any).made.get(k);
  await (Api as any).listed.get(k);
  for (const store of stores) await store.set(k, 1);
}, { name: "f" });
