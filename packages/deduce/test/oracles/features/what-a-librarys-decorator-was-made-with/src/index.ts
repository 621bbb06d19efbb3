import { boot, Provide } from "some-framework";
import { Function, KVStore } from "@plutolang/pluto";
const [a, b, c] = ["a", "b", "c"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore];
class Repository {
  constructor(readonly store: KVStore) {}
}
@Provide(new Repository(a))
class Service {}
new Function(
  async (k: string) => {
    const app = boot(Service);
    app.on("ready", (made: Repository) => void made.store.get(k));
  },
  { name: "given" },
);

@Provide(() => void b.get("x"))
class Job {
  constructor() {
    void c.get("x");
  }
}
new Function(async (target: Record<string, unknown>) => void (target.job = Job), { name: "written" });
