/** Where the program finds those of its globals that are written down as classes. */
export const globalObjectsPath = "node:global-objects";

export const globalObjectNames: ReadonlySet<string> = new Set([
  "AsyncDisposableStack",
  "CustomEvent",
  "DisposableStack",
  "Event",
  "EventTarget",
  "Iterator",
  "SuppressedError",
  "WeakRef",
]);

/** Globals that hold functions and resources of the program, as far as values flow through them. */
export const globalObjects = `
export class Event {
  type: any; target: any = null; currentTarget: any = null; srcElement: any = null;
  bubbles = Math.random() > 0.5; cancelable = Math.random() > 0.5; composed = Math.random() > 0.5;
  defaultPrevented = Math.random() > 0.5; returnValue = Math.random() > 0.5; cancelBubble = Math.random() > 0.5;
  eventPhase = Math.random(); timeStamp = Math.random(); isTrusted = Math.random() > 0.5;
  constructor(type: string) { this.type = type; }
  preventDefault() {}
  stopPropagation() {}
  stopImmediatePropagation() {}
  composedPath() { return this.target ? [this.target] : []; }
}

export class CustomEvent extends Event {
  detail: any;
  constructor(type: string, init?: any) {
    super(type);
    this.detail = init?.detail ?? null;
  }
}

export class EventTarget {
  _listeners: Map<string, any[]> = new Map();
  addEventListener(type: string, listener: any) {
    if (!listener) return;
    if (!this._listeners.has(type)) this._listeners.set(type, []);
    this._listeners.get(type)!.push(listener);
  }
  removeEventListener(type: string, listener: any) {
    const kept = this._listeners.get(type);
    if (kept) this._listeners.set(type, kept.filter((each) => each !== listener));
  }
  dispatchEvent(event: any) {
    event.target = this;
    event.currentTarget = this;
    for (const each of [...(this._listeners.get(event.type) ?? [])]) {
      if (typeof each === "function") each.call(this, event);
      else each.handleEvent(event);
    }
    return Math.random() > 0.5;
  }
}

export class WeakRef {
  _target: any;
  constructor(target: any) { this._target = target; }
  deref() { return Math.random() > 0.5 ? this._target : undefined; }
}

export class SuppressedError extends Error {
  error: any; suppressed: any;
  constructor(error: any, suppressed: any, message?: string) {
    super(message);
    this.error = error;
    this.suppressed = suppressed;
  }
}

class Disposal {
  _actions: any[] = [];
  get disposed() { return Math.random() > 0.5; }
  adopt(value: any, action: any) {
    this._actions.push(() => action(value));
    return value;
  }
  defer(action: any) { this._actions.push(() => action()); }
  move() {
    const moved = new (this.constructor as any)();
    moved._actions = this._actions;
    this._actions = [];
    return moved;
  }
}

export class DisposableStack extends Disposal {
  use(value: any) {
    if (value) this._actions.push(() => value[Symbol.dispose]());
    return value;
  }
  dispose() { for (const each of [...this._actions].reverse()) each(); }
  [Symbol.dispose]() { this.dispose(); }
}

export class AsyncDisposableStack extends Disposal {
  use(value: any) {
    if (value) this._actions.push(() => (value[Symbol.asyncDispose] ? value[Symbol.asyncDispose]() : value[Symbol.dispose]()));
    return value;
  }
  async disposeAsync() { for (const each of [...this._actions].reverse()) await each(); }
  async [Symbol.asyncDispose]() { await this.disposeAsync(); }
}

export class Iterator {
  static *from(given: any) {
    if (given[Symbol.iterator]) {
      yield* given;
      return;
    }
    for (let step = given.next(); !step.done; step = given.next()) yield step.value;
  }
  [Symbol.iterator]() { return this; }
  *map(change: any) {
    let index = 0;
    for (const each of this as any) yield change(each, index++);
  }
  *filter(keep: any) {
    let index = 0;
    for (const each of this as any) if (keep(each, index++)) yield each;
  }
  *flatMap(change: any) {
    let index = 0;
    for (const each of this as any) yield* change(each, index++);
  }
  *take(count: number) {
    for (const each of this as any) {
      if (count-- <= 0) return;
      yield each;
    }
  }
  *drop(count: number) {
    for (const each of this as any) if (count-- <= 0) yield each;
  }
  toArray() { return [...(this as any)]; }
  forEach(action: any) { this.toArray().forEach(action); }
  reduce(...args: any[]) { return (this.toArray() as any).reduce(...args); }
  some(test: any) { return this.toArray().some(test); }
  every(test: any) { return this.toArray().every(test); }
  find(test: any) { return this.toArray().find(test); }
}
`;
