import { Base, Bus, client, consume, create } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";
const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const [a, b, c, d, e, f, g, h, i, j] = names.map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore, KVStore, KVStore, KVStore, KVStore, KVStore, KVStore];

Object.defineProperty(client, "onError", { value: () => void a.get("x") });
new Function(async () => void client.run(), { name: "defined" });

async function* pages(k: string) {
  yield await b.get(k);
}
new Function(async (k: string) => void (await consume({ pages: pages(k) })), { name: "generator" });

class Task extends Base {
  readonly steps = [() => void c.get("x")];
}
new Function(async () => void consume(new Task()), { name: "fields" });

class Worker extends Base {
  constructor() {
    super(() => void d.get("x"));
  }
}
const worker = new Worker();
new Function(async () => void consume(worker), { name: "base" });

class Plain {
  run() {
    void e.get("x");
  }
}
const plain = new Plain();
plain.run = () => void f.get("x");
new Function(async () => void consume(plain), { name: "overridden" });

class Repository {
  constructor(readonly store: KVStore) {}
}
new Function(
  async (k: string) => {
    const bus = new Bus();
    bus.on("made", (made: Repository) => void made.store.get(k));
    bus.emit("made", new Repository(g));
  },
  { name: "emitted" },
);

const one = { first: () => void h.get("x") };
const two = { second: () => void i.get("x") };
new Function(
  async (k: string) => {
    if (k) Object.setPrototypeOf(one, two);
    else Object.setPrototypeOf(two, one);
    await consume(Object.create(one));
  },
  { name: "prototypes" },
);

const jobs = new Map<string, () => void>();
new Function(
  async (k: string) => {
    jobs.set(k, () => void j.get(k));
    consume(jobs);
    consume(Promise.resolve(() => void j.set(k, 1)));
  },
  { name: "unlisted" },
);
create(names);
