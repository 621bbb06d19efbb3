export interface MemoizeOptions<Args extends unknown[]> {
  readonly ttl?: number;
  readonly key?: (...args: Args) => string;
}

interface Entry {
  readonly value: unknown;
  readonly expires: number;
}

const caches = new WeakMap<object, Map<string, Entry>>();

function cacheOf(instance: object): Map<string, Entry> {
  let cache = caches.get(instance);
  if (!cache) caches.set(instance, (cache = new Map()));
  return cache;
}

export function Memoize<This extends object, Args extends unknown[], R>({
  ttl = Infinity,
  key,
}: MemoizeOptions<Args> = {}) {
  return (
    method: (this: This, ...args: Args) => R,
    { name }: ClassMethodDecoratorContext<This, (this: This, ...args: Args) => R>,
  ) =>
    function memoized(this: This, ...args: Args): R {
      const cache = cacheOf(this);
      const id = `${String(name)}:${key ? key(...args) : JSON.stringify(args)}`;
      const known = cache.get(id);
      if (known && known.expires > Date.now()) return known.value as R;
      const value = method.apply(this, args);
      cache.set(id, { value, expires: Date.now() + ttl });
      return value;
    };
}

export function once<R>(make: () => R): () => R {
  let made: { value: R } | undefined;
  return () => (made ??= { value: make() }).value;
}
