import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const causeOf = (error: Error) => error.cause as KVStore;

does("syntax", (key) => causeOf(new SyntaxError(key, { cause: orders })).get(key));
does("reference", (key) => causeOf(new ReferenceError(key, { cause: orders })).get(key));
does("eval", (key) => causeOf(new EvalError(key, { cause: orders })).get(key));
does("uri", (key) => causeOf(new URIError(key, { cause: orders })).get(key));
does("uri-without-new", (key) => causeOf(URIError(key, { cause: orders })).get(key));
does("suppressed", async (key) => {
  const error = new SuppressedError({ store: orders }, { store: items }, key);
  await error.error.store.get(key);
  await error.suppressed.store.set(key, error.message);
});
does("aggregate", async (key) => {
  const error = new AggregateError([{ store: items }], key, { cause: orders });
  await causeOf(error).get(key);
  await error.errors[0].store.set(key, 1);
});
