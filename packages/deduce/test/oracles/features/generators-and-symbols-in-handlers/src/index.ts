import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const other = new KVStore("other");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
function* both(): Generator<KVStore, KVStore, unknown> {
  yield orders;
  return items;
}
function* letters(key: string): Generator<KVStore> {
  for (const letter of key) yield letter < "m" ? orders : items;
}
async function* later(): AsyncGenerator<KVStore> {
  yield orders;
}
class Session {
  [Symbol.toPrimitive](): string { return "session"; }
  get [Symbol.toStringTag](): string { void orders.get("tag"); return "Session"; }
  static [Symbol.hasInstance](): boolean { void items.get("instance"); return true; }
}
const kept = Symbol("kept");
const shared = Symbol.for("shared");
const bySymbol = { [kept]: orders, [shared]: items };

does("done", async (key) => { const steps = letters(key); let step = steps.next(); while (!step.done) { await step.value.set(key, 1); step = steps.next(); } });
does("return", async (key) => { const steps = both(); await steps.return(other).value.get(key); });
does("iterator", async (key) => { for (const store of letters(key)[Symbol.iterator]()) await store.get(key); });
does("async-iterator", async (key) => { for await (const store of later()[Symbol.asyncIterator]()) await store.get(key); });
does("map", async (key) => { for (const store of letters(key).map((each) => each)) await store.get(key); });
does("filter", async (key) => { for (const store of letters(key).filter((each) => each.name)) await store.get(key); });
does("for-each", (key) => letters(key).forEach((each) => void each.get(key)));
does("flat-map", async (key) => { for (const store of letters(key).flatMap((each) => [each, other])) await store.get(key); });
does("reduce", async (key) => { if (key) await letters(key).reduce((_, each) => each).get(key); });
does("find", async (key) => { await letters(key).find((each) => each.name)?.get(key); });
does("some", (key) => letters(key).some((each) => void each.get(key)));
does("every", (key) => letters(key).every((each) => each.get(key)));
does("to-array", async (key) => { for (const store of letters(key).toArray()) await store.get(key); });
does("take", async (key) => { for (const store of letters(key).take(2)) await store.get(key); });
does("drop", async (key) => { for (const store of letters(key).drop(1)) await store.get(key); });
does("take-known", async (key) => { for (const store of [orders, other].values().take(1)) await store.get(key); });
does("drop-known", async (key) => { for (const store of [other, orders].values().drop(1)) await store.get(key); });
does("take-caller", async (key) => { for (const store of [orders, items].values().take(key.length)) await store.get(key); });
does("symbol-key", async (key) => { await bySymbol[kept].get(key); await bySymbol[Symbol.for("shared") as typeof shared].delete(key); });
does("symbol-text", async (key) => { await (kept.toString() === "Symbol(kept)" ? orders : other).get(key); await (kept.valueOf() === kept ? items : other).get(key); });
does("symbol-description", async (key) => { await (Symbol.iterator.description === "Symbol.iterator" ? orders : other).get(key); await (Symbol.for("x").description === "x" ? items : other).get(key); });
does("symbol-list", async (key) => { for (const symbol of Object.getOwnPropertySymbols(bySymbol)) await bySymbol[symbol as typeof kept].set(key, 1); });
does("tag", () => Object.prototype.toString.call(new Session()));
does("instance", (key) => (key as unknown) instanceof Session);
does("typed", async (key) => { await (typeof kept === "symbol" ? orders : other).get(key); });
