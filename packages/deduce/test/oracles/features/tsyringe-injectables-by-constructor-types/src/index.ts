import "reflect-metadata";
import { container, injectable, singleton } from "tsyringe";
import { Function, KVStore } from "@plutolang/pluto";
const users = new KVStore("users");
const mails = new KVStore("mails");
const never = new KVStore("never");
@singleton()
class UserRepository { find(id: string) { return users.get(id); } }
@injectable()
class Mailer { async send(to: string) { await mails.set(to, "hi"); } }
@injectable()
class Unused { go() { return never.get("x"); } }
@injectable()
class Welcome {
  constructor(private readonly repository: UserRepository, private readonly mailer: Mailer) {}
  async run(id: string) { const user = await this.repository.find(id); if (user) await this.mailer.send(id); }
}
new Function(async (id: string) => container.resolve(Welcome).run(id), { name: "welcome" });
