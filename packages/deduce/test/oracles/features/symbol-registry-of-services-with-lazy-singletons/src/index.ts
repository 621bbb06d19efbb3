import { Function, KVStore } from "@plutolang/pluto";
const TOKENS = { Users: Symbol("users"), Cache: Symbol.for("cache"), Greeter: Symbol("greeter") } as const;
type Provider<T> = (registry: Registry) => T;
class Registry {
  private readonly providers = new Map<symbol, Provider<unknown>>();
  private readonly instances = new Map<symbol, unknown>();
  bind<T>(token: symbol, provider: Provider<T>) { this.providers.set(token, provider); return this; }
  resolve<T>(token: symbol): T {
    if (!this.instances.has(token)) {
      const provider = this.providers.get(token);
      if (!provider) throw new Error(`nothing bound to ${token.toString()}`);
      this.instances.set(token, provider(this));
    }
    return this.instances.get(token) as T;
  }
}
const userStore = new KVStore("users");
const cacheStore = new KVStore("cache");
class Users { constructor(private cache: Cache) {} async get(id: string) { return this.cache.through(id, () => userStore.get(id)); } }
class Cache { async through<T>(key: string, load: () => Promise<T>) { const hit = await cacheStore.get(key); if (hit !== undefined) return hit as T; const value = await load(); await cacheStore.set(key, value); return value; } }
class Greeter { constructor(private name: string) {} greet() { return `hello ${this.name}`; } }
const registry = new Registry()
  .bind(TOKENS.Users, (r) => new Users(r.resolve<Cache>(TOKENS.Cache)))
  .bind(TOKENS.Cache, () => new Cache())
  .bind(TOKENS.Greeter, () => new Greeter("pluto"));
new Function(async (id: string) => registry.resolve<Users>(TOKENS.Users).get(id), { name: "user" });
new Function(async () => registry.resolve<Greeter>(TOKENS.Greeter).greet(), { name: "greet" });
new Function(async (k: string) => registry.resolve<Cache>(Symbol.for("cache")).through(k, async () => 1), { name: "cache" });
