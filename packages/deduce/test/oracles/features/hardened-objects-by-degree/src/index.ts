import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [fixed, sealed, frozen, still, constant, open] = [store("fixed"), store("sealed"), store("frozen"), store("still"), store("constant"), store("open")];

const noMore = Object.preventExtensions({ a: 1 });
const tight = Object.seal({ a: 1 });
const hard = Object.seal(Object.freeze({ a: 1 }));
const isExtensible = Object.isExtensible(noMore);
const isSealed = Object.isSealed(tight);
const isFrozen = Object.isFrozen(hard);
const isFixed = Object.isExtensible(tight);
const ofConstant = Object.isFrozen("text");
const isOpen = Object.isExtensible({ a: 1 });

new Function(async (key: string) => {
  await (isExtensible ? decoy : fixed).get(key);
  await (isSealed ? sealed : decoy).get(key);
  await (isFrozen ? frozen : decoy).get(key);
  await (isFixed ? decoy : still).get(key);
  await (ofConstant ? constant : decoy).get(key);
  await (isOpen ? open : decoy).get(key);
}, { name: "f" });
