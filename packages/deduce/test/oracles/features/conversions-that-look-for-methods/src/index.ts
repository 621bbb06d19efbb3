import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [plainKey, ofCaller, ownKey, left, right] = [store("plain-key"), store("of-caller"), store("own-key"), store("left"), store("right")];
const model = (name: string) => new SageMaker(name, "image", { instanceType: "ml.m5.large" }).endpointName;
const [compared, asText] = [model("compared"), model("as-text")];

new Function(async (key: string) => {
  const onlyNumber = { valueOf: () => void decoy.get(key) };
  const slots: Record<string, KVStore> = { "[object Object]": plainKey };
  await slots[onlyNumber as never]?.get(key);
  const named = { toString: () => "own" };
  await ({ own: ownKey, other: decoy } as Record<string, KVStore>)[named as never]?.get(key);
  const mixed = (key ? named : "caller") as string;
  await ({ own: ownKey, caller: ofCaller } as Record<string, KVStore>)[mixed]?.set(key, key);
}, { name: "keys" });

const label = (of: KVStore) => ({ toString: () => void of.get("x") });
new Function(async () => `${label(left)}${label(right)}`, { name: "each-by-itself" });

new Function(async (key: string) => ({ [Symbol.toPrimitive]: () => compared }) as never < key, { name: "compared" });
new Function(async () => String({ toString: () => asText }).length, { name: "as-text" });
