import { Chain } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [given, byMethod, element, byKey, ofError, ofRest, ofTrap, early] = [store("given"), store("by-method"), store("element"), store("by-key"), store("of-error"), store("of-rest"), store("of-trap"), store("early")];

class Pipeline extends Chain {
  constructor(onDone: () => unknown) {
    super({ onDone });
  }
  step() {
    return byMethod.get("step");
  }
}
const pipeline = new Pipeline(() => given.get("done"));
new Function(async (key: string) => pipeline.invoke(key), { name: "of-a-library" });

class Stores extends Array<KVStore> {
  constructor(...all: KVStore[]) {
    super(...all);
  }
}
class Failure extends Error {
  constructor(readonly source: KVStore, cause: unknown) {
    super("failed", { cause });
  }
}
class Index extends Map<string, KVStore> {}
new Function(async (key: string, more: KVStore[]) => {
  await new Stores(element, decoy)[0].get(key);
  for (const each of new Stores(ofRest, ...more)) await each.set(key, key);
  await new Index([[key, byKey]]).get(key)?.get(key);
  const failure = new Failure(decoy, ofError);
  await (failure.cause as KVStore).get(key);
}, { name: "of-javascript" });

const Trapped = new Proxy(class { store = decoy }, { construct: () => ({ store: ofTrap }) });
class Extended extends Trapped {
  again = this.store;
}
class Base {
  constructor() {
    return { replaced: early } as never;
  }
}
class Derived extends Base {
  field = 1;
  constructor() {
    super();
    void (this as never as { replaced: KVStore }).replaced.get("x");
  }
}
new Function(async (key: string) => {
  await new Extended().again.get(key);
  new Derived();
}, { name: "of-what-was-returned" });
