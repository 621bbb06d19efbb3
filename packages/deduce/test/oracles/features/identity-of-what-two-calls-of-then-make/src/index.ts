import { Function, KVStore } from "@plutolang/pluto";
const same = new KVStore("same");
const other = new KVStore("other");
const seen: object[] = [];
const lazy = {
  then(resolve: (value: object) => void) {
    const made = {};
    seen.push(made);
    resolve(made);
  },
};
await Promise.all([lazy, lazy]);
const [one] = seen;
const pairs = [
  [seen[0], seen[1]],
  [one, one],
];
new Function(
  async (k: string) => {
    for (const [x, y] of pairs)
      if (x === y) await same.get(k);
      else await other.get(k);
  },
  { name: "f" },
);
