import { Function, KVStore } from "@plutolang/pluto";

const [orders, items, failed] = ["orders", "items", "failed"].map((name) => new KVStore(name));
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
async function* waiting() { yield Promise.resolve(orders); }
function* plain() { yield Promise.resolve(items); }
function* inner(): Generator<unknown, unknown, unknown> {
  try { yield 1; } catch (error) { void ((error as { store?: KVStore }).store)?.get("error"); }
  return 1;
}
function* outer() { yield* inner(); }

does("promise-that-is-awaited", async (key) => (await waiting().next()).value?.get(key));
does("promise-that-is-not", (key) => plain().next().value?.then((store) => store?.get(key)));
does("error-with-a-store", () => { const steps = outer(); steps.next(); steps.throw({ store: failed }); });
does("behind-any-number", (key) => { function* all() { yield* [...key].map(() => orders); yield items; } const [first] = all(); return first?.get(key); });
