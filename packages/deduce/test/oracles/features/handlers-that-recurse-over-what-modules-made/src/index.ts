import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

interface Node {
  readonly store: KVStore;
  readonly next: Node | undefined;
}
let chain: Node | undefined;
for (const name of ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"])
  chain = { store: new KVStore(name), next: chain };

function visit(node: Node | undefined, key: string): void {
  if (!node) return;
  void node.store.get(key);
  visit(node.next, key);
}

const nested = (key: string, depth: number): KVStore[] => {
  if (key.length === 0) return [orders];
  const list: KVStore[] = [];
  const below = nested(key.slice(1), depth + 1);
  if (depth > 20) void below[0]?.set(key, depth);
  list.push(items);
  return list;
};

const countdown = function again(count: number, key: string): unknown {
  return count === 0 ? orders.get(key) : again(count - 1, key);
};

does("chain", (key) => visit(chain, key));
does("lists", (key) => void nested(key, 0));
does("by-its-own-name", (key) => countdown(key.length, key));
does("many-calls-of-one-helper", async (key) => {
  const act = (store: KVStore, operation: string) => (operation === "get" ? store.get(key) : store.delete(key));
  for (let turn = 0; turn < 30; turn += 1) await act(orders, "get");
  await act(items, "delete");
});
