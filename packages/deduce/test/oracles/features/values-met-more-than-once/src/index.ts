import { createLogger } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const { TABLE } = process.env;
const table = process.env.CI ? TABLE : process.env.TABLE;
const label = `orders-${process.env.STAGE}`;
const readers = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => [letter, (store: KVStore) => store.get(letter)]),
);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

new Function(async () => process.env.TABLE, { name: "one-variable", envs: { TABLE: table as string } });
does("one-pattern", async (key) => {
  for (const letter of key) {
    const route = /^a/;
    const isOrder = (text: string) => route.test(text);
    await (isOrder("abc") ? orders : items).get(letter);
  }
});
does("a-text-is-never-null", async (key) => {
  let title: string | undefined = label;
  title ??= String(await items.get(key));
  await orders.set(key, title);
});
does("a-variable-may-be-undefined", async (key) => process.env.STAGE ?? (await items.get(key)));
does("one-of-many-readers-or-a-text", (key) => {
  const reader = readers[key] ?? "none";
  return typeof reader === "string" ? reader : reader(orders);
});
does("last-of-many-names", async () => {
  const logger = createLogger();
  let last = "";
  for (const name of Object.keys(readers)) {
    last = `${name}1`;
    logger.later(() => orders.get(last));
  }
});
does("last-name-noted", async () => {
  let last = "";
  const note = (name: string) => {
    last = name;
  };
  for (const name of Object.keys(readers)) {
    note(name);
    if (last) await orders.get(last);
  }
});
does("words", (key) => (key.match(/\w+/g) ?? []).map((word) => orders.get(word)));
does("what-a-bundler-writes", (key) => ((import.meta as never as { env: Record<string, string> }).env.MODE === "a" ? orders : items).get(key));
