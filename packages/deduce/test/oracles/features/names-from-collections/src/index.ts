import { Function, KVStore } from "@plutolang/pluto";

const prices = new Map<unknown, string>([["pen", "1"], ["cup", "2"]]);
prices.set("hat", "3").set("pen", "4");
const removed = prices.has("cup");
prices.delete("cup");
prices.delete("missing");
const key = { id: 1 };
prices.set(key, "5");
const tags = new Set(["b", "a", "b"]);
tags.add("c").add("a");
tags.delete("b");
let walked = "";
prices.forEach((price, name) => { if (name !== key) walked += name + price; });
tags.forEach((tag, same, all) => { walked += tag + same + all.size; });
const emptied = new Map([["x", "1"]]);
emptied.clear();
emptied.set("y", "2");
const drained = new Set(["x"]);
drained.clear();
const held = new WeakMap([[key, "held"]]);
const known = new WeakSet([key]);
const chars = new Set("hello");
const copy = new Map(prices);
class Counted extends Map<string, string> {
  override set(name: string, value: string): this { return super.set(name, `${value}!`.replace("!", "s")); }
}
const counted = new Counted([["k", "v"]]);
class Loud extends Set<string> {
  override add(value: string): this { return super.add(value.toUpperCase()); }
}
const loud = new Loud(["l", "m"]);
const evens = new Set([2, 4, 6]);
const threes = new Set([3, 6]);

const names = [
  `get-${prices.get("pen")}-${prices.get("cup") ?? "none"}-${prices.get(key)}-${prices.get("never") ?? "none"}`,
  `has-${removed}-${prices.has("cup")}-${prices.has(key)}-${tags.has("c")}-${tags.has("b")}`,
  `size-${prices.size}-${tags.size}`,
  `walked-${walked}`,
  `entries-${[...prices.entries()].filter(([name]) => name !== key).flat().join("_")}`,
  `keys-${[...prices.keys()].filter((name) => name !== key).join("_")}-values-${[...prices.values()].join("")}`,
  `iterator-${[...prices[Symbol.iterator]()].length}-${[...tags[Symbol.iterator]()].join("")}`,
  `set-${[...tags.entries()].flat().join("")}-${[...tags.keys()].join("")}-${[...tags.values()].join("")}`,
  `cleared-${emptied.get("x") ?? "none"}-${emptied.get("y")}-${emptied.size}-${drained.size}`,
  `weak-${held.get(key)}-${held.has(key)}-${known.has(key)}-${known.has({ id: 1 })}`,
  `chars-${[...chars].join("")}`,
  `copy-${copy.get("hat")}-${copy.size}`,
  `classes-${counted.get("k")}-${[...loud].join("")}`,
  `union-${[...evens.union(threes)].join("")}`,
  `intersection-${[...evens.intersection(threes)].join("")}`,
  `difference-${[...evens.difference(threes)].join("")}`,
  `symmetric-${[...evens.symmetricDifference(threes)].join("")}`,
  `subset-${evens.isSubsetOf(threes)}-${new Set([6]).isSubsetOf(threes)}`,
  `superset-${evens.isSupersetOf(new Set([2]))}-${evens.isSupersetOf(threes)}`,
  `disjoint-${evens.isDisjointFrom(threes)}-${evens.isDisjointFrom(new Set([1]))}`,
  `with-map-${[...evens.intersection(new Map([[4, "four"]]))].join("")}`,
];
const stores = names.map((name) => new KVStore(name));

new Function(async (id: string) => { for (const store of stores) await store.get(id); }, { name: "reader" });
