type Batch<K, V> = (keys: readonly K[]) => Promise<readonly (V | Error)[]>;

interface Waiting<K, V> {
  readonly key: K;
  resolve(value: V): void;
  reject(error: unknown): void;
}

/** Collects the keys of one tick into one batch, and remembers what it found. */
export class DataLoader<K, V> {
  #queue: Waiting<K, V>[] = [];
  readonly #known = new Map<K, Promise<V>>();

  constructor(
    private readonly batch: Batch<K, V>,
    private readonly options: { cache?: boolean; maxBatchSize?: number } = {},
  ) {}

  load(key: K): Promise<V> {
    const { cache = true } = this.options;
    const known = cache ? this.#known.get(key) : undefined;
    if (known) return known;
    const promise = new Promise<V>((resolve, reject) => {
      this.#queue.push({ key, resolve, reject });
      if (this.#queue.length === 1) queueMicrotask(() => void this.#flush());
    });
    if (cache) this.#known.set(key, promise);
    return promise;
  }

  loadMany(keys: readonly K[]): Promise<V[]> {
    return Promise.all(keys.map((key) => this.load(key)));
  }

  clear(key: K): this {
    this.#known.delete(key);
    return this;
  }

  async #flush(): Promise<void> {
    const waiting = this.#queue;
    this.#queue = [];
    try {
      const values = await this.batch(waiting.map(({ key }) => key));
      waiting.forEach(({ resolve, reject }, i) => {
        const value = values[i];
        if (value instanceof Error) reject(value);
        else resolve(value as V);
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
