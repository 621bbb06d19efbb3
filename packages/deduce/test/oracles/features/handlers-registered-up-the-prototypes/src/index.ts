import { Function, KVStore } from "@plutolang/pluto";
const users = new KVStore("users");
const base = new KVStore("base");
abstract class Controller {
  abstract readonly prefix: string;
  health() { return base.get("health"); }
  register() {
    const seen = new Set<string>();
    for (let proto = Object.getPrototypeOf(this); proto && proto !== Object.prototype; proto = Object.getPrototypeOf(proto)) {
      for (const key of Object.getOwnPropertyNames(proto)) {
        if (key === "constructor" || key === "register" || key.startsWith("_") || seen.has(key)) continue;
        const member = Reflect.get(proto, key);
        if (typeof member !== "function") continue;
        seen.add(key);
        new Function(member.bind(this), { name: `${this.prefix}-${key}` });
      }
    }
    return this;
  }
}
class UserController extends Controller {
  readonly prefix = "users";
  create(id: string) { return this._save(id); }
  remove(id: string) { return users.delete(id); }
  _save(id: string) { return users.set(id, 1); }
}
new UserController().register();
