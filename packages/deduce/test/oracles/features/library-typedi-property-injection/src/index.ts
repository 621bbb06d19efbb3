import { Container, Inject, Service } from "typedi";
import { Function, KVStore } from "@plutolang/pluto";
import { Clock, type Ids } from "./clock.js";
const users = new KVStore("users");
@Service()
class Repository { load(id: string) { return users.get(id); } }
@Service()
class Greeter {
  @Inject() private readonly repository!: Repository;
  @Inject("ids") private readonly ids?: Ids;
  constructor(private readonly clock: Clock | undefined) {}
  async greet(id: string) { await this.clock?.tick(); return [this.ids?.next(), await this.repository.load(id)]; }
}
new Function(async (id: string) => Container.get(Greeter).greet(id), { name: "greet" });
new Function(async () => "ok", { name: "ok" });
