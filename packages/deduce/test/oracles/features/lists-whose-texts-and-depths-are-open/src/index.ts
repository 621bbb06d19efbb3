import { Function, KVStore } from "@plutolang/pluto";

const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore];
const never = new KVStore("never");

new Function(async (key: string) => {
  for (const each of [[a], [[b]]].flat(key.length) as (KVStore | KVStore[])[]) {
    if (Array.isArray(each)) for (const one of each.flat()) await one.set(key, 1);
    else await each.get(key);
  }
}, { name: "flat" });

new Function(async (key: string) => {
  const letters: string[] = [];
  for (const letter of key) letters.push(letter);
  if (letters.join() === "") await a.get(key);
  else await b.get(key);
  if (["x", key].join("-") === "x-y") await c.get(key);
  else await d.get(key);
}, { name: "joined" });

new Function(async (key: string) => {
  const stores = [a, b, a];
  if (stores.indexOf(a, 1) === 2) await a.get(key);
  else await never.get(key);
  if (stores.includes(b, 2)) await never.get(key);
  if (stores.lastIndexOf(a, 1) === 0) await b.get(key);
  else await never.get(key);
  const from: number[] = [];
  for (const _ of key) from.push(2);
  if (stores.includes(b, ...(from as [number]))) await c.set(key, 1);
  else await d.set(key, 1);
  if (stores.indexOf(a, key.length) === 0) await c.get(key);
  else await d.get(key);
}, { name: "from" });

const names = ["first", "second"];
const iterator = names[Symbol.iterator]();
iterator.next();
const made = names.map((name) => new KVStore(name));
const left = [...iterator].map((name) => `${name}-left`);
const again: KVStore[] = [];
for (const name of names) again.push(new KVStore(`${name}-again`));
new Function(async (key: string) => {
  for (const each of [...made, ...again]) await each.get(key);
  await (left.length === 1 ? a : never).set(key, 1);
}, { name: "iterated" });

class Collection {
  readonly length = 1;
  readonly 0 = never;
  *[Symbol.iterator]() {
    yield a;
  }
}
new Function(async (key: string) => {
  for (const each of Array.from(new Collection())) await each.get(key);
}, { name: "iterable" });

new Function(async (key: string) => {
  const stores = [a];
  if (stores.map === Array.prototype.map) await a.get(key);
}, { name: "native" });

const page = new URL("https://example.org/a");
new Function(async (key: string) => {
  if (encodeURI(page as unknown as string) === "https://example.org/a") await a.get(key);
  else await b.get(key);
  page.pathname = "/b";
}, { name: "later" });

new KVStore(encodeURIComponent(new Date(0) as unknown as string).slice(0, 3));
