import type { KVStore } from "@plutolang/pluto";

interface Parts<T> {
  readonly source: KVStore<T[]>;
  readonly filters: readonly ((row: T) => boolean)[];
  readonly limit: number;
  readonly fallback: KVStore<T[]> | undefined;
}

export class Query<T> {
  private constructor(private readonly parts: Parts<T>) {}

  static from<T>(source: KVStore<T[]>): Query<T> {
    return new Query({ source, filters: [], limit: 100, fallback: undefined });
  }

  where(filter: (row: T) => boolean): Query<T> {
    return this.#with({ filters: [...this.parts.filters, filter] });
  }

  take(limit: number): Query<T> {
    return this.#with({ limit });
  }

  orFrom(fallback: KVStore<T[]>): Query<T> {
    return this.#with({ fallback });
  }

  async run(key: string): Promise<T[]> {
    const { source, fallback, filters, limit } = this.parts;
    const rows = (await source.get(key)) ?? (await fallback?.get(key)) ?? [];
    return rows.filter((row) => filters.every((fits) => fits(row))).slice(0, limit);
  }

  async replace(key: string, rows: T[]): Promise<void> {
    await this.parts.source.set(key, rows);
  }

  #with(change: Partial<Parts<T>>): Query<T> {
    return new Query({ ...this.parts, ...change });
  }
}
