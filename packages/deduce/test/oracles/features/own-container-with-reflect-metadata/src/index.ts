import "reflect-metadata";
import { Function, KVStore } from "@plutolang/pluto";
const users = new KVStore("users");
const logs = new KVStore("logs");
type Type<T = unknown> = new (...args: never[]) => T;
function Injectable(): ClassDecorator { return () => {}; }
class Container {
  private readonly cache = new Map<Type, unknown>();
  get<T>(type: Type<T>): T {
    const known = this.cache.get(type);
    if (known) return known as T;
    const needs = (Reflect.getMetadata("design:paramtypes", type) ?? []) as Type[];
    const made = new (type as new (...args: unknown[]) => T)(...needs.map((need) => this.get(need)));
    this.cache.set(type, made);
    return made;
  }
}
@Injectable()
class Logger { async log(message: string) { await logs.set("last", message); } }
@Injectable()
class Users { constructor(private readonly logger: Logger) {} async find(id: string) { await this.logger.log(id); return users.get(id); } }
@Injectable()
class Silent { constructor(private readonly users: Users) {} name() { return typeof this.users; } }
const container = new Container();
new Function((id: string) => container.get(Users).find(id), { name: "find" });
new Function(async () => container.get(Silent).name(), { name: "silent" });
