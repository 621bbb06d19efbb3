import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [byText, byObject, stubborn, byAnyKey, grown] = [store("by-text"), store("by-object"), store("stubborn"), store("by-any-key"), store("grown")];
const later = new SageMaker("later", "image", { instanceType: "ml.m5.large" });

const id = { toString: () => "object" };
const table: Record<string, KVStore> = { object: byObject, text: byText, unused: decoy };
const stubbornText = {
  toString: () => ({}),
  valueOf() {
    void stubborn.get("text");
    return "text";
  },
};
class Ring {
  next: Ring = this;
}
const byDescription: Record<string, KVStore> = { "[object Object]": byAnyKey };
const counts: Record<string, number> = {};
const formatted = { toString: undefined as undefined | (() => string) };

new Function(async (key: string) => {
  await table[(key === "peter" ? id : "text") as string]?.get(key);
  const texts = [`${stubbornText as never}`, `${new Ring()}`];
  await byDescription[new Ring() as never]?.get(key);
  for (const name of Object.keys(counts)) if (name) await grown.get(name);
  counts[later.endpointName] = 1;
  formatted.toString = () => {
    void grown.set(key, key);
    return key;
  };
  return [texts, `${formatted}`, Object.keys(counts)];
}, { name: "f" });
