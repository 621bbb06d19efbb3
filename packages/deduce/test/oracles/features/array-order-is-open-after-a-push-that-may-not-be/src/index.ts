import { Function, KVStore } from "@plutolang/pluto";
const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore];
const list: KVStore[] = [];
if (process.env.EXTRA) list.push(a);
list.push(b);
const first = list.find(() => true) as KVStore;
new Function(async (k: string) => void (await first.get(k)), { name: "pushed" });

const queue = [c, d];
new Function(
  async (k: string) => {
    queue.sort(() => Math.random() - 0.5);
    await queue.find(() => true)?.set(k, 1);
  },
  { name: "shuffled" },
);

const ends = [a, b];
ends.pop();
const last = ends[1] ?? c;
new Function(
  async (k: string) => {
    await last.get(k);
    const own = [a, b];
    own.pop();
    await (own[1] ?? d).get(k);
  },
  { name: "popped" },
);
