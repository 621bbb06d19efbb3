export async function* mapAsync<A, B>(
  source: AsyncIterable<A> | Iterable<A>,
  f: (value: A) => Promise<B> | B,
) {
  for await (const value of source) yield await f(value);
}

export async function* filterAsync<A>(
  source: AsyncIterable<A>,
  keep: (value: A) => boolean | Promise<boolean>,
) {
  for await (const value of source) if (await keep(value)) yield value;
}

export async function* batch<A>(
  source: AsyncIterable<A>,
  size: number,
): AsyncGenerator<A[], void, undefined> {
  let current: A[] = [];
  for await (const value of source) {
    current.push(value);
    if (current.length < size) continue;
    yield current;
    current = [];
  }
  if (current.length > 0) yield current;
}

export class Pipeline<A> implements AsyncIterable<A> {
  constructor(private readonly source: () => AsyncIterable<A>) {}

  static over<T>(items: Iterable<T>): Pipeline<T> {
    return new Pipeline(async function* () {
      yield* items;
    });
  }

  map<B>(f: (value: A) => Promise<B> | B): Pipeline<B> {
    return new Pipeline(() => mapAsync(this.source(), f));
  }

  filter(keep: (value: A) => boolean | Promise<boolean>): Pipeline<A> {
    return new Pipeline(() => filterAsync(this.source(), keep));
  }

  batches(size: number): Pipeline<A[]> {
    return new Pipeline(() => batch(this.source(), size));
  }

  async forEach(run: (value: A) => Promise<void>): Promise<number> {
    let count = 0;
    for await (const value of this) {
      await run(value);
      count++;
    }
    return count;
  }

  [Symbol.asyncIterator](): AsyncIterator<A> {
    return this.source()[Symbol.asyncIterator]();
  }
}
