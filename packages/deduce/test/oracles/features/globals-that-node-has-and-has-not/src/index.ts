import { lookup } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [again, onServer, elsewhere, cleared, atOnce] = [store("again"), store("on-server"), store("elsewhere"), store("cleared"), store("at-once")];
const [reflected, byPrototype, upper, shared] = [store("reflected"), store("by-prototype"), store(String.prototype.toUpperCase.call("upper")), store("shared")];
const [list, noList, summed] = [store("list"), store("no-list"), store("summed")];

declare const window: object | undefined;
declare const self: object | undefined;

new Function(async (key: string) => {
  const timer = setInterval((each: KVStore) => each.get(key), 10, again);
  await (clearInterval(timer) === undefined ? cleared : decoy).get(key);
  await (clearTimeout(timer) === undefined ? cleared : decoy).set(key, key);
  await (clearImmediate(undefined) === undefined ? cleared : decoy).delete(key);
  queueMicrotask((...given: unknown[]) => void (given.length === 0 ? atOnce : decoy).get(key));
  if (typeof window === "undefined") await onServer.set(key, key);
  if (typeof self === "undefined") await elsewhere.get(key);
  await (typeof Reflect === "object" ? reflected : decoy).get(key);
  if (Date.prototype.getTime.call(new Date(key)) > 0) await byPrototype.get(key);
  await upper.get(key);
  (global as never as { kept: KVStore }).kept = shared;
  await (globalThis as never as { kept: KVStore }).kept.get(key);
  function* amounts() {
    void summed.get(key);
    yield 1;
  }
  (Math as never as { sumPrecise(all: Iterable<number>): number }).sumPrecise(amounts());
  await (Array.isArray(lookup(key)) ? list : noList).get(key);
}, { name: "f" });
