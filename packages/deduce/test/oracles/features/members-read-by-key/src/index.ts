import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [ofNull, ofBase, ofGetter, ofClassBase] = [store("of-null"), store("of-base"), store("of-getter"), store("of-class-base")];
const [either, other, byProxy, fromPrototype] = [store("either"), store("other"), store("by-proxy"), store("from-prototype")];
const [ofSet, ofMap, mayBe, pattern, reflected] = [store("of-set"), store("of-map"), store("may-be"), store("pattern"), store("reflected")];

const base = { inherited: ofBase };
const derived = Object.create(base, {
  read: { get: () => ofGetter, enumerable: true },
}) as Record<string, KVStore>;
class Registry {
  static shared = ofClassBase;
}
class Extended extends Registry {}
const pair: Record<string, KVStore> = { either, other, unused: decoy };
const proxy = new Proxy({} as Record<string, KVStore>, { get: () => byProxy });
const own = { used: fromPrototype };
const child: Record<string, KVStore> = { __proto__: own, left: decoy } as never;
const receiver = { chosen: reflected };
const asked = {
  chosen: decoy,
  get answer(): KVStore {
    return this.chosen;
  },
};

new Function(async (key: string) => {
  const nobody = null as unknown as { name?: string } | null;
  await (nobody?.name === undefined ? ofNull : decoy).get(key);
  await derived[key]?.get(key);
  await (Extended as never as Record<string, KVStore>)[key]?.set(key, key);
  await pair[key.length > 2 ? "either" : "other"]?.get(key);
  await proxy[key]?.get(key);
  await (Object.getPrototypeOf(child) as typeof own).used.get(key);
  await (child as never as { __proto__: typeof own }).__proto__.used.set(key, key);

  const numbers = new Set([1]);
  const names = new Map([["size", "x"]]);
  if (key === "peter") numbers.add(2);
  await (numbers.size === 1 ? ofSet : mayBe).get(key);
  await ((names as never as { x?: KVStore }).x ? decoy : ofMap).get(key);
  await (/^a/i.source === "^a" && /^a/i.flags === "i" ? pattern : decoy).get(key);
  await Reflect.get(asked, "answer", receiver).get(key);
}, { name: "f" });
