import { setTimeout as delay } from "node:timers/promises";
import type { Operation, Policy } from "./policy.js";

export interface RetryOptions {
  readonly attempts: number;
  readonly backoff?: (attempt: number) => number;
  readonly when?: (error: unknown) => boolean;
}

export class Retry implements Policy {
  constructor(private readonly options: RetryOptions) {}

  async execute<T>(operation: Operation<T>, signal = new AbortController().signal): Promise<T> {
    const { attempts, backoff = (n) => 2 ** n * 10, when = () => true } = this.options;
    for (let attempt = 1; ; attempt++) {
      try {
        return await operation(signal);
      } catch (error) {
        if (attempt >= attempts || !when(error)) throw error;
        await delay(backoff(attempt), undefined, { signal });
      }
    }
  }
}

export class Timeout implements Policy {
  constructor(private readonly ms: number) {}

  execute<T>(operation: Operation<T>, signal?: AbortSignal): Promise<T> {
    const limit = AbortSignal.timeout(this.ms);
    const combined = signal ? AbortSignal.any([signal, limit]) : limit;
    return Promise.race([
      operation(combined),
      new Promise<never>((_, reject) =>
        combined.addEventListener("abort", () => reject(combined.reason), { once: true }),
      ),
    ]);
  }
}

export class Fallback<F> implements Policy {
  constructor(private readonly fallback: () => Promise<F>) {}

  async execute<T>(operation: Operation<T>, signal = new AbortController().signal): Promise<T> {
    return operation(signal).catch(() => this.fallback() as Promise<unknown> as Promise<T>);
  }
}
