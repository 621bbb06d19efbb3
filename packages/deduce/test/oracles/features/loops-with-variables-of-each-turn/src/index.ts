import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const [one, two, three, decoy] = [store("one"), store("two"), store("three"), store("decoy")];
const stores = [one, two, three];

const readers: ((key: string) => Promise<unknown>)[] = [];
for (let index = 0, chosen = one; index < 3; index += 1, chosen = stores[index] ?? decoy)
  readers.push((key) => chosen.get(key));

const writers: ((key: string) => Promise<unknown>)[] = [];
const kept = two;
for (const each of stores) {
  const kept = each;
  if (kept === two) continue;
  writers.push((key) => kept.set(key, key));
}
const afterwards = (key: string) => kept.delete(key);

const shared = store("shared");
const deep: string[] = [];
outer: for (const left of ["a", "b"]) {
  for (const right of ["x", "y"]) {
    if (right === "y") continue outer;
    if (left === "b") break outer;
    deep.push(`${left}${right}`);
  }
}
const many = Array.from({ length: 60 }, (_, index) => (index === 59 ? store("last-of-many") : shared));

new Function(async (key: string) => readers[0]?.(key), { name: "first" });
new Function(async (key: string) => readers[2]?.(key), { name: "last" });
new Function(async (key: string) => writers[1]?.(key), { name: "writer" });
new Function(async (key: string) => afterwards(key), { name: "remover" });
new Function(async (key: string) => (deep.join() === "ax" ? one : decoy).get(key), { name: "labelled" });
new Function(async (key: string) => {
  for (const each of many) await each.get(key);
}, { name: "reader" });
new Function(async (key: string) => {
  let left = 100;
  let chosen = decoy;
  while (left > 0) {
    left -= 1;
    if (left === 0) chosen = three;
  }
  await chosen.set(key, key);
}, { name: "counter" });
