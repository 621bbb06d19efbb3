import { KVStore } from "@plutolang/pluto";

const audit = new KVStore("audit");
const memo = new KVStore<unknown>("memo");

type AsyncMethod<This, Args extends unknown[], R> = (this: This, ...args: Args) => Promise<R>;

export function audited<This, Args extends unknown[], R>(
  method: AsyncMethod<This, Args, R>,
  { name }: ClassMethodDecoratorContext,
): AsyncMethod<This, Args, R> {
  return async function (...args) {
    await audit.set(String(name), JSON.stringify(args));
    return method.apply(this, args);
  };
}

export function remembered(seconds: number) {
  return <This, R>(
    method: AsyncMethod<This, [string], R>,
    context: ClassMethodDecoratorContext,
  ): AsyncMethod<This, [string], R> =>
    async function (key) {
      const id = `${String(context.name)}:${key}`;
      const known = await memo.get(id);
      if (known !== undefined) return known as R;
      const result = await method.call(this, key);
      await memo.set(id, result, { ttl: seconds });
      return result;
    };
}
