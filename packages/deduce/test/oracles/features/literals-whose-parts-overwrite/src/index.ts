import { lookup } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [left, right, assigned, other, computed, named] = [store("left"), store("right"), store("assigned"), store("other"), store("computed"), store("named")];
const [ofGetter, overGetter, kept, afterUnknown, listed, ofLibrary, partly, unknownGetter, bySuper, twice] = [store("of-getter"), store("over-getter"), store("kept"), store("after-unknown"), store("listed"), store("of-library"), store("partly"), store("unknown-getter"), store("by-super"), store("twice")];
interface Has {
  store: KVStore;
  name?: string;
}

const either: Has = process.env.SIDE ? { store: left } : { store: right };
const copy = { ...either };
const target = Object.assign({}, process.env.SIDE ? { store: assigned } : { store: other });
new Function(async (key: string) => {
  await copy.store.get(key);
  await target.store.get(key);
}, { name: "of-modules" });

const slot = "store";
new Function(async (key: string) => {
  const base = { store: decoy, name: key };
  await { ...base, store: decoy, [slot]: computed }.store.get(key);
  await { ...base, [slot]: decoy, store: named }.store.get(key);
  await { ...base, get store() { return ofGetter; } }.store.get(key);
  await { get store() { return decoy; }, ...{ store: overGetter } }.store.get(key);
  await { ...{ store: kept }, ...(key ? { name: key } : {}) }.store.get(key);
  await { ...{ store: partly }, ...(key ? { store: partly } : { store: kept }) }.store.set(key, key);
}, { name: "of-a-handler" });

const inherits = Object.create({ store: decoy }) as Has;
const getAll = async (key: string, ...all: KVStore[]) => Promise.all(all.map((each) => each.get(key)));
new Function(async (key: string, many: KVStore[]) => {
  await getAll(key, ...many, afterUnknown, ...[listed]);
  await ({ ...inherits } as Partial<Has>).store?.get(key);
  await ({ get [key]() { return unknownGetter; } } as Record<string, KVStore>)[key]?.get(key);
  const { read } = { ...lookup({ read: () => ofLibrary.get(key) }) };
  await read();
}, { name: "of-what-is-not-known" });

const above = { use: (key: string) => bySuper.get(key) };
const below = {
  __proto__: above,
  use(key: string) {
    return (super.use as typeof above.use)(key);
  },
  unused: (key: string) => decoy.get(key),
};
new Function(async (key: string) => {
  await below.use(key);
  await { ...(key ? { store: twice } : {}), ...(key < "m" ? { store: bySuper } : {}) }.store?.set(key, key);
  await { ...(key ? { store: bySuper } : {}), store: twice }.store.get(key);
}, { name: "over-and-above" });
