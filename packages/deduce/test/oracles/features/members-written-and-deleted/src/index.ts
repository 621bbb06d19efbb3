import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [kept, frozenKept, sealedKept, maybeGone] = [store("kept"), store("frozen-kept"), store("sealed-kept"), store("maybe-gone")];
const [thrownAway, fallback, appended, shortened] = [store("thrown-away"), store("fallback"), store("appended"), store("shortened")];
const [privateKept, notAdded, oneOfTwo, written] = [store("private-kept"), store("not-added"), store("one-of-two"), store("written")];
const [throughProxy, byReflect, setOnBase, twice] = [store("through-proxy"), store("by-reflect"), store("set-on-base"), store("twice")];

const frozen = Object.freeze({ store: frozenKept }) as { store?: KVStore; other?: KVStore };
const sealed = Object.seal({ store: sealedKept }) as { store?: KVStore; other?: KVStore };
class Vault {
  #store: KVStore | undefined;
  constructor() {
    Object.freeze(this);
    this.#store = privateKept;
  }
  open() {
    return this.#store;
  }
}
class Account {
  chosen = fallback;
  static set shared(value: KVStore) {
    void value.get("shared");
  }
}
class Savings extends Account {}

const queue = [shortened, decoy];
queue.length = 1;
const target: { chosen: KVStore } = { chosen: decoy };
const proxy = new Proxy(target, {});
Reflect.set(proxy, "chosen", throughProxy);
const other = { chosen: decoy };
Reflect.set(other, "chosen", byReflect, other);
const bare = new Proxy({ chosen: decoy } as Partial<typeof target>, {});
delete bare.chosen;

new Function(async (key: string) => {
  Reflect.deleteProperty(frozen, "store");
  Reflect.set(frozen, "store", decoy);
  await frozen.store?.get(key);
  Reflect.deleteProperty(sealed, "store");
  await sealed.store?.get(key);
  Reflect.set(sealed, "other", decoy);
  await (sealed.other ?? notAdded).get(key);
  await new Vault().open()?.get(key);

  const options: { store?: KVStore } = { store: maybeGone };
  if (key === "peter") delete options.store;
  await (options.store ?? thrownAway).get(key);
  const removed = delete (options as { other?: KVStore }).other;
  await (removed ? kept : decoy).get(key);

  const list = [fallback];
  if (key === "peter") list[1] = appended;
  await list.at(-1)?.set(key, key);
  for (const each of queue) await each.get(key);
  const lengthened = [twice];
  lengthened.length = 3;
  await lengthened[0]?.get(key);

  const [left, right] = [{ chosen: oneOfTwo }, { chosen: oneOfTwo }];
  (key === "peter" ? left : right).chosen = written;
  await left.chosen.get(key);

  await proxy.chosen.get(key);
  await other.chosen.get(key);
  (Savings as typeof Account).shared = setOnBase;
  await bare.chosen?.get(key);
}, { name: "f" });
