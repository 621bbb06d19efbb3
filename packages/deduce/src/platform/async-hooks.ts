/**
 * `node:async_hooks`, as far as values flow through it. Which of the stores is in force depends on
 * who waits for whom, so that any of them may be.
 */
export const asyncHooks = `
export class AsyncLocalStorage {
  _stores: unknown[] = [];

  getStore() { return this._stores[Math.floor(Math.random() * this._stores.length)]; }
  enterWith(store: unknown) { this._stores.push(store); }
  run(store: unknown, callback: any, ...args: unknown[]) {
    this._stores.push(store);
    return callback(...args);
  }
  exit(callback: any, ...args: unknown[]) { return callback(...args); }
  disable() {}

  static bind(callback: any) { return (...args: unknown[]) => callback(...args); }
  static snapshot() { return (callback: any, ...args: unknown[]) => callback(...args); }
}

export class AsyncResource {
  runInAsyncScope(callback: any, self: unknown, ...args: unknown[]) { return callback.apply(self, args); }
  bind(callback: any, self?: unknown) { return (...args: unknown[]) => callback.apply(self, args); }
  emitDestroy() { return this; }
  asyncId() { return Math.random(); }
  triggerAsyncId() { return Math.random(); }

  static bind(callback: any, _type?: string, self?: unknown) { return (...args: unknown[]) => callback.apply(self, args); }
}
`;
