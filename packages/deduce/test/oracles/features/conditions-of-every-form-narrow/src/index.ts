import { Function, KVStore } from "@plutolang/pluto";
import { names } from "./names.js";

const [a, b, c, d, e, f] = ["a", "b", "c", "d", "e", "f"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore, KVStore, KVStore];
const never = new KVStore("never");
const small = { name: "small", store: a, other: never };
const large = { name: "large", store: never, other: b };
const byName: Record<string, object> = { small, large };

function pick(key: string) {
  return key === "" ? small : large;
}

function find(key: string): KVStore | undefined {
  return key === "" ? undefined : c;
}

new Function(async (key: string) => {
  const picked = pick(key);
  if (picked.name === names.small) await picked.store.get(key);
  else await picked.other.set(key, 1);
}, { name: "imported" });

new Function(async (key: string) => {
  const stores = key === "" ? [a] : new Map([["b", b]]);
  if (stores instanceof Map) for (const each of stores.values()) await each.get(key);
  else for (const each of stores.values()) await each.set(key, 1);
}, { name: "global" });

class Chooser {
  constructor(private readonly main: typeof small) {}
  async run(picked: typeof small, key: string) {
    if (picked === this.main) await picked.store.get(key);
    else await picked.other.set(key, 1);
  }
}
const chooser = new Chooser(small);
new Function(async (key: string) => {
  await chooser.run(pick(key), key);
}, { name: "this" });

const listed: Record<string | number, KVStore> = { first: a, 0: b };
new Function(async (key: string) => {
  const choice = key === "" ? "first" : 0;
  if (typeof choice === "string") await listed[choice]?.get(key);
  else await listed[choice]?.set(key, 1);
}, { name: "typeof" });

new Function(async (key: string) => {
  const stores = key === "" ? [a] : new Map([["b", b]]);
  if (Array.isArray(stores)) for (const each of stores) await each.get(key);
  else for (const each of stores.values()) await each.set(key, 1);
}, { name: "isArray" });

new Function(async (key: string) => {
  let found: KVStore | undefined;
  if ((found = find(key))) await (found ?? never).get(key);
  let again: KVStore | undefined;
  if ((again = find(key)) !== undefined) await (again ?? never).set(key, 1);
}, { name: "assigned" });

new Function(async (key: string) => {
  const picked = pick(key);
  if (byName[picked.name] === picked) await a.get(key);
  else await never.get(key);
  if (byName[picked.name] !== picked) await never.set(key, 1);
  else await b.set(key, 1);
}, { name: "always" });

new Function(async (key: string) => {
  const queue = [a, b, c];
  const wanted = key === "" ? a : b;
  if (queue.shift() === wanted) console.log("found");
  await queue[0]?.get(key);
}, { name: "shifted" });

new Function(async (key: string) => {
  const picked = pick(key);
  switch (true) {
    case picked.name === "small":
      await picked.store.get(key);
      break;
    default:
      await picked.other.set(key, 1);
  }
}, { name: "switched" });

const variants = [a, b, c, d, e, f].map((store, index) => ({ kind: index, store }));
new Function(async (key: string) => {
  const one = variants[key.length];
  if (one?.kind === 4) await one.store.get(key);
}, { name: "many" });

new Function(async (key: string) => {
  let picked = { name: "first", store: d, other: d };
  do {
    await picked.store.get(key);
    picked = key === "" ? { name: "x", store: e, other: e } : { name: "y", store: f, other: f };
  } while (picked.name === "x");
}, { name: "repeated" });

new Function(async (key: string) => {
  const [one, other] = [pick(key), pick(key.trim())];
  if (one.name === other.name) await other.store.get(key);
}, { name: "both" });

function serve(mode: string) {
  new KVStore("once");
  return mode === process.env.MODE;
}
function setUp() {
  const mode = process.env.DEBUG ? "debug" : "plain";
  if (serve(mode)) console.log(mode);
}
setUp();
