import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [asKey, asText, asNumber, byPrimitive] = [store("as-key"), store("as-text"), store("as-number"), store("by-primitive")];
const [second, inherited, ofArray, ofMap, ofSet] = [store("second"), store("inherited"), store("of-array"), store("of-map"), store("of-set")];
const [ofFunction, ofStatic, boundText] = [store("of-function"), store("of-static"), store("bound-text")];

const reads = (source: KVStore) => () => {
  void source.get("converted");
  return "text";
};
class Parent {
  toString = reads(inherited);
}
class Child extends Parent {}
class Stated {
  static override = 1;
  static toString() {
    return reads(ofStatic)();
  }
}
class Derived extends Stated {}

const keyed = { text: asKey, number: decoy } as Record<string, KVStore>;
const id = { toString: () => "text", valueOf: () => "number" };
const both = { toString: reads(asText), valueOf: reads(decoy) };
const numeric = { toString: reads(decoy), valueOf: reads(asNumber) };
const primitive = { [Symbol.toPrimitive]: reads(byPrimitive), toString: reads(decoy), valueOf: reads(decoy) };
const stubborn = { valueOf: () => ({}), toString: reads(second) };
const list = Object.assign([], { toString: reads(ofArray) });
const map = Object.assign(new Map(), { toString: reads(ofMap) });
const set = Object.assign(new Set(), { toString: reads(ofSet) });
const callable = Object.assign(() => 1, { toString: reads(ofFunction) });
const bound = { toString: ((source: KVStore) => reads(source)()).bind(null, boundText) };

new Function(async (key: string) => {
  await keyed[id as never]?.get(key);
  const texts = [`${both}`, `${new Child()}`, `${list}`, `${map}`, `${set}`, `${callable}`, `${Derived}`, `${bound}`];
  const numbers = [(numeric as never) * 2, (primitive as never) * 2, (stubborn as never) * 2];
  return [texts, numbers];
}, { name: "f" });
