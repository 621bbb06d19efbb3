import { Function, KVStore } from "@plutolang/pluto";

const [a, b, c] = ["a", "b", "c"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore];
const never = new KVStore("never");
(Symbol as any).metadata ??= Symbol("Symbol.metadata");

let access: any;
const keep = (_: unknown, context: any) => {
  access = context.access;
};
class Held {
  @keep store: KVStore = never;
}
const has = access.has({ store: a });
new Function(async (key: string) => {
  const plain: any = {};
  access.set(plain, b);
  await plain.store.get(key);
  await (has ? c : never).set(key, 1);
  if (access.has(JSON.parse(key))) await a.delete(key);
  else await b.delete(key);
}, { name: "access" });

const told: string[] = [];
const tell = (_: unknown, context: any) => {
  told.push(`${context.kind}-${context.static}-${context.private}`);
};
class Told {
  @tell open() {}
  @tell static #hidden() {}
  static run() {
    Told.#hidden();
  }
}
const named = told.map((name) => new KVStore(name));
new Function(async (key: string) => {
  for (const each of named) await each.get(key);
}, { name: "told" });

const mark = (name: string, store: KVStore) => (_: unknown, context: any) => {
  context.metadata[name] = store;
};
class Base {
  @mark("base", a) go() {}
}
class Sub extends Base {
  @mark("first", b) one() {}
  @mark("second", c) two() {}
}
new Function(async (key: string) => {
  const metadata = (Sub as any)[(Symbol as any).metadata];
  await metadata.base.get(key);
  await metadata.first.set(key, 1);
  await metadata.second.delete(key);
  await (Base as any)[(Symbol as any).metadata].first?.delete(key);
}, { name: "metadata" });

const started = { store: never };
const built = { store: c };
const initially = (run: () => void) => (_: unknown, context: any) => context.addInitializer(run);
class Unbuilt {
  @initially(() => { built.store = never; }) go() {}
  @initially(() => { started.store = a; }) static start() {}
}
new Function(async (key: string) => {
  await started.store.get(key);
  await built.store.set(key, 1);
}, { name: "added" });

const begin = (store: KVStore) => () => () => store;
class Fields {
  @begin(a) static store: KVStore;
  @begin(b) store!: KVStore;
}
new Function(async (key: string) => {
  await Fields.store.get(key);
  await new Fields().store.set(key, 1);
}, { name: "fields" });
