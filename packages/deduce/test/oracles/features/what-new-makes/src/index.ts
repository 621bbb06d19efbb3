import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [bound, trapped, untrapped, inWeakMap] = [store("bound"), store("trapped"), store("untrapped"), store("in-weak-map")];
const [inWeakSet, notInWeakSet, deepMap, targeted, optional] = [store("in-weak-set"), store("not-in-weak-set"), store("deep-map"), store("targeted"), store("optional")];

class Reader {
  constructor(private readonly source: KVStore) {}
  read(key: string) {
    return this.source.get(key);
  }
}
const BoundReader = Reader.bind(null, bound) as unknown as new () => Reader;
const Trapped = new Proxy(Reader, {
  construct: (target) => new target(trapped),
});
const Untrapped = new Proxy(Reader, {});
class Metadata extends WeakMap<object, KVStore> {}
class Marked extends WeakSet<object> {}
class Cache extends Map<string, KVStore> {}
class NamedCache extends Cache {}
function Legacy(this: { source: KVStore }) {
  this.source = new.target === (Legacy as never) ? targeted : decoy;
}

const subject = {};
const metadata = new Metadata([[subject, inWeakMap]]);
const marked = new Marked([subject]);
const named = new NamedCache([["deep", deepMap]]);
const legacy = Reflect.construct(Legacy, []) as { source: KVStore };
const missing = undefined as unknown as undefined | ((source: KVStore) => KVStore);

new Function(async (key: string) => {
  await new BoundReader().read(key);
  await new Trapped(decoy).read(key);
  await new Untrapped(untrapped).read(key);
  await metadata.get(subject)?.get(key);
  await (marked.has(subject) ? inWeakSet : notInWeakSet).get(key);
  await named.get("deep")?.get(key);
  await legacy.source.get(key);
  await (missing?.(await decoyed()) ?? optional).get(key);
}, { name: "f" });

async function decoyed() {
  await decoy.get("never");
  return decoy;
}
