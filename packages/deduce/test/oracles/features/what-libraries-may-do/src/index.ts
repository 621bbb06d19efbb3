import library, { lookup, register, Base } from "library";
import assert from "node:assert";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [ofGetter, ofInherited, ofInheritedGetter, ofBound] = [store("of-getter"), store("of-inherited"), store("of-inherited-getter"), store("of-bound")];
const [inNamespace, inMapKey, inRest, inSet, settled] = [store("in-namespace"), store("in-map-key"), store("in-rest"), store("in-set"), store("settled")];
const [ofOperation, ofProxy, trap, ofTemplate, untouched] = [store("of-operation"), store("of-proxy"), store("trap"), store("of-template"), store("untouched")];
const [ofBase, ofClass, constructed, hidden, overriding] = [store("of-base"), store("of-class"), store("constructed"), store("hidden"), store("overriding")];

class Service {
  #secret() {
    return decoy.get("secret");
  }
  inherited(key: string) {
    return ofInherited.get(key);
  }
  get computed() {
    return ofInheritedGetter.get("computed");
  }
  overridden() {
    return decoy.get("overridden");
  }
  use() {
    return typeof this.#secret;
  }
}
class Special extends Service {
  override overridden() {
    return overriding.get("overridden");
  }
}
class Middle extends Special {}
class Job extends Base {
  run(key: string) {
    return ofBase.get(key);
  }
}
class Task {
  constructor() {
    void constructed.get("constructed");
  }
  run(key: string) {
    return ofClass.get(key);
  }
}
const plain = {
  get value() {
    return ofGetter.get("value");
  },
};
const readBound = ((source: KVStore, key: string) => source.get(key)).bind(null, ofBound);
const byCalculation: Record<string, () => unknown> = {};

new Function(async (key: string) => {
  lookup(new Middle());
  lookup(plain);
  lookup([readBound]);
  lookup(new Map([[() => inMapKey.get(key), 1]]));
  byCalculation[key] = () => inRest.get(key);
  lookup(byCalculation);
  lookup(new Set([() => inSet.get(key)]));
  lookup(Promise.reject({ retry: () => settled.get(key) }));
  lookup({ operation: ofOperation.get });
  lookup(new Proxy({ run: () => ofProxy.get(key) }, { get: (target, name) => (void trap.get(key), Reflect.get(target, name)) }));
  library.html`<p>${() => ofTemplate.get(key)}</p>`;
  lookup(Task);
  new Job().start();
  assert.ok(untouched);
  const box = { hidden };
  lookup(() => box);
  return lookup;
}, { name: "f" });
register(() => inNamespace);
