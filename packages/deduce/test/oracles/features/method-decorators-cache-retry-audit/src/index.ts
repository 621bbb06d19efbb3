import { Function, KVStore } from "@plutolang/pluto";
const cache = new KVStore("cache");
const audit = new KVStore("audit");
const data = new KVStore("data");
type Method<This, A extends unknown[], R> = (this: This, ...args: A) => Promise<R>;
const cached = (ttl: number) => <This, A extends unknown[], R>(method: Method<This, A, R>, context: ClassMethodDecoratorContext<This, Method<This, A, R>>) => async function (this: This, ...args: A): Promise<R> {
  const key = `${String(context.name)}:${JSON.stringify(args)}`;
  const hit = (await cache.get(key)) as { at: number; value: R } | undefined;
  if (hit && Date.now() - hit.at < ttl) return hit.value;
  const value = await method.apply(this, args);
  await cache.set(key, { at: Date.now(), value });
  return value;
};
function audited<This, A extends unknown[], R>(method: Method<This, A, R>, context: ClassMethodDecoratorContext) { return async function (this: This, ...args: A) { try { return await method.call(this, ...args); } finally { await audit.set(String(context.name), args); } }; }
class Service {
  @cached(1000) async read(id: string) { return data.get(id); }
  @audited async write(id: string, value: unknown) { await data.set(id, value); }
  @audited @cached(10) async both(id: string) { return data.get(id); }
  async bare(id: string) { return data.get(id); }
}
const service = new Service();
new Function((id: string) => service.read(id), { name: "read" });
new Function((id: string, v: unknown) => service.write(id, v), { name: "write" });
new Function((id: string) => service.both(id), { name: "both" });
new Function((id: string) => service.bare(id), { name: "bare" });
