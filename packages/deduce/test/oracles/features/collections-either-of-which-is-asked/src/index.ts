import { Function, KVStore } from "@plutolang/pluto";

const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore];
const never = new KVStore("never");
const left = new Map([["both", a], ["left", b]]);
const right = new Map([["both", c]]);

new Function(async (key: string) => {
  const one = key === "" ? left : right;
  for (const each of one.values()) await each.get(key);
  for (const each of Map.prototype.values.call(one)) await each.delete(key);
  if (one.has("both")) await d.get(key);
  else await never.get(key);
  if (one.has("left")) await a.set(key, 1);
  else await b.set(key, 1);
}, { name: "either" });

const known = new Map<string, KVStore>();
known.set(process.env.NAME ?? "", a);
known.set("sure", b);
const asked = { store: known.has("maybe") ? c : d };
const sure = { store: known.has("sure") ? c : never };
new Function(async (key: string) => {
  await asked.store.get(key);
  await sure.store.set(key, 1);
}, { name: "unknownKey" });

new Function(async (key: string) => {
  const groups = Map.groupBy([a, b], (store) => store.name + key);
  groups.forEach((stores, name) => {
    if (name === "a") for (const each of stores) void each.get(key);
  });
  for (const name of groups.keys()) if (name === "a") await c.get(key);
}, { name: "grouped" });

const byName: Record<string, KVStore> = { either: a, or: b };
new Function(async (key: string) => {
  const choice = key === "" ? "left" : "both";
  await left.get(choice)?.get(key);
  const added = new Set<KVStore>();
  const list: KVStore[] = [];
  for (const letter of key) list.push(byName[letter === "e" ? "either" : "or"] as KVStore);
  added.add(...(list as [KVStore]));
  for (const each of added) await each.set(key, 1);
}, { name: "spread" });
