import { Function, KVStore } from "@plutolang/pluto";
const stores = Array.from({ length: 14 }, (_, index) => new KVStore(`s${index}`));
interface Link {
  readonly store: KVStore;
  readonly isLate: boolean;
  readonly next: Link | undefined;
}
let first: Link | undefined;
for (const [index, store] of [...stores.entries()].reverse())
  first = { store, isLate: index >= 11, next: first };

function build(link: Link): KVStore[][] {
  const mine: KVStore[] = [];
  const below = link.next ? build(link.next) : [];
  if (link.isLate) void below[0]?.[0]?.get("x");
  mine.push(link.store);
  return [mine];
}
new Function(
  async (k: string) => {
    for (const store of stores.slice(0, 12)) await store.get(k);
    build(first as Link);
  },
  { name: "f" },
);
