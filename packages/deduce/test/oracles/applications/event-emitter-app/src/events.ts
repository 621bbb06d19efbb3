import { EventEmitter } from "node:events";

export interface Events {
  "user.registered": [id: string, email: string];
  "user.deleted": [id: string];
  "invoice.paid": [id: string, amount: number];
}

export class TypedEmitter<T extends { [K in keyof T]: unknown[] }> {
  readonly #emitter = new EventEmitter();
  readonly #pending = new Set<Promise<unknown>>();

  on<K extends keyof T & string>(event: K, listener: (...args: T[K]) => unknown): this {
    this.#emitter.on(event, (...args: unknown[]) => {
      const result = Promise.resolve(listener(...(args as T[K])));
      this.#pending.add(result);
      void result.finally(() => this.#pending.delete(result));
    });
    return this;
  }

  async emit<K extends keyof T & string>(event: K, ...args: T[K]): Promise<void> {
    this.#emitter.emit(event, ...args);
    await Promise.allSettled(this.#pending);
  }
}
