import { AsyncLocalStorage } from "node:async_hooks";

export interface Trace {
  readonly id: string;
  readonly spans: string[];
}

const storage = new AsyncLocalStorage<Trace>();

export const currentTrace = (): Trace | undefined => storage.getStore();

export const traced =
  <Args extends unknown[], Result>(name: string, run: (...args: Args) => Promise<Result>) =>
  (...args: Args): Promise<Result> =>
    storage.run({ id: `${name}-${Date.now()}`, spans: [] }, async () => {
      try {
        return await run(...args);
      } finally {
        console.log(currentTrace()?.spans.join(", "));
      }
    });

/** Every method call leaves a span in the current trace. */
export function instrument<T extends object>(target: T, label: string): T {
  return new Proxy(target, {
    get(object, property, receiver) {
      const value = Reflect.get(object, property, receiver);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        currentTrace()?.spans.push(`${label}.${String(property)}`);
        return value.apply(object, args);
      };
    },
  });
}
