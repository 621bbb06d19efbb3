import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [fromArguments, sent, inner, delegated, returned] = [store("from-arguments"), store("sent"), store("inner"), store("delegated"), store("returned")];
const [called, made, optional] = [store("called"), store("made"), store("optional")];
const [ofSuper, promised, unsent, chained] = [store("of-super"), store("promised"), store("unsent"), store("chained")];

function second(..._given: KVStore[]) {
  return (arguments as unknown as KVStore[])[1];
}
function* receives(): Generator<undefined, void, KVStore> {
  const given = yield undefined;
  void given.get("given");
}
function* passes(): Generator<undefined, KVStore, KVStore> {
  yield* receives();
  return returned;
}
const delegatesTo = {
  *[Symbol.iterator]() {
    yield delegated;
    return inner;
  },
};
function* delegates(): Generator<KVStore, void, unknown> {
  const result = yield* delegatesTo as unknown as Generator<KVStore, KVStore, unknown>;
  yield result;
}
async function* asynchronous() {
  yield* { async *[Symbol.asyncIterator]() { yield promised; } };
}
function Maker(this: object) {
  const isNew = () => new.target !== undefined;
  return { chosen: isNew() ? made : called };
}
class Base {
  read(key: string) {
    return ofSuper.get(key);
  }
}
class Child extends Base {
  override read(key: string) {
    return super.read(key);
  }
}
const maybe = (key: string): { next?: { read(): KVStore } } | undefined =>
  key === "peter" ? { next: { read: () => chained } } : undefined;

new Function(async (key: string) => {
  await second(decoy, fromArguments).get(key);
  const passing = passes();
  passing.next();
  const end = passing.next(sent);
  if (end.done) await (end.value as KVStore).get(key);
  for (const each of delegates()) await each.get(key);
  for await (const each of asynchronous()) await each.get(key);
  await (Maker as unknown as () => { chosen: KVStore })().chosen.get(key);
  await new (Maker as unknown as new () => { chosen: KVStore })().chosen.get(key);
  await new Child().read(key);
  await (maybe(key)?.next?.read() ?? unsent).get(key);
  const nothing = undefined as undefined | ((source: unknown) => void);
  nothing?.(decoy.get(key));
  const none = undefined as undefined | { read?(source: unknown): void };
  none?.read?.(decoy.set(key, key));
  await (void decoy, optional).get(key);
}, { name: "f" });
