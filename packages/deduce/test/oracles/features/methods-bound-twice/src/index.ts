import { Function as Lambda, KVStore } from "@plutolang/pluto";

const store = new KVStore("store");
const first = new KVStore("first");
const second = new KVStore("second");

class Giver {
  constructor(private readonly it: KVStore) {
    this.give = this.give.bind(this);
    this.give = this.give.bind(this);
  }
  give() {
    return this.it;
  }
}

new Lambda(async (key: string) => {
  const { give } = new Giver(store);
  await give().get(key);
}, { name: "twice" });

function read(this: void, from: KVStore, key: string) {
  return from.get(key);
}

new Lambda(async (key: string) => {
  let from = first;
  for (const letter of key) {
    const bound = read.bind(undefined, from);
    await bound(letter);
    from = second;
  }
}, { name: "again" });

function readOne(this: void, one: KVStore, other: KVStore, key: string) {
  return Promise.all([(one ?? store).get(key), (other ?? store).delete(key)]);
}

new Lambda(async (key: string) => {
  await readOne.bind(undefined, first).bind(undefined, second)(key);
  let bound: (...stores: KVStore[]) => unknown = (...stores) => stores.map((each) => each.get(key));
  for (const _ of key) bound = bound.bind(undefined, store);
  bound();
}, { name: "arguments" });

const many = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((name) => new KVStore(name));
new Lambda(async (key: string) => {
  let bound: (...stores: KVStore[]) => unknown = (...stores) => stores.map((each) => each.set(key, 1));
  for (const each of many) bound = bound.bind(undefined, each);
  bound();
}, { name: "many" });

new Lambda(async (key: string) => {
  const queue = [first];
  const take = (from: KVStore[]) => from[0]?.set(key, 1);
  const bound = take.bind(undefined, queue);
  queue[0] = second;
  await bound();
}, { name: "kept" });

new Lambda(async (key: string, callback: () => boolean) => {
  const bound = Function.prototype.bind.call(callback, undefined);
  if (bound()) await first.get(key);
  else await second.get(key);
}, { name: "unknown" });
