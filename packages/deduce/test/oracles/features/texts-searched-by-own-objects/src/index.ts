import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [ofSplit, ofSearch, ofReplace, unknownPattern, either] = [store("of-split"), store("of-search"), store("of-replace"), store("unknown-pattern"), store("either")];
const finder = (found: KVStore) => ({
  [Symbol.split]: () => [found],
  [Symbol.search]: () => found,
  [Symbol.replace]: () => found,
}) as never;

new Function(async (key: string) => {
  await ("a,b".split(finder(ofSplit)) as never as KVStore[])[0].get(key);
  await ("a".search(key ? finder(ofSearch) : finder(either)) as never as KVStore).get(key);
  await ("a".replace(finder(ofReplace), "") as never as KVStore).get(key);
  "known".replace(key, () => {
    void unknownPattern.get(key);
    return "";
  });
  "known".replace("x", () => {
    void decoy.get(key);
    return "";
  });
  await (typeof "a".replace("a", "b") === "string" ? either : decoy).set(key, key);
}, { name: "f" });
