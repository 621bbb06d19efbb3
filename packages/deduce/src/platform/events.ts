/** `node:events`, as far as values flow through it. */
export const events = `
interface Kept { readonly listener: any; readonly once: boolean }

function eventsOf(emitter: any): Map<PropertyKey, Kept[]> {
  return (emitter._events ??= new Map());
}

function keep(emitter: any, event: PropertyKey, kept: Kept, first: boolean): any {
  const events = eventsOf(emitter);
  if (events.has("newListener")) emitter.emit("newListener", event, kept.listener);
  if (!events.has(event)) events.set(event, []);
  if (first) events.get(event)!.unshift(kept);
  else events.get(event)!.push(kept);
  return emitter;
}

function drop(emitter: any, event: PropertyKey, listener: unknown): any {
  const events = eventsOf(emitter);
  const kept = events.get(event);
  if (kept) events.set(event, kept.filter((each) => each.listener !== listener));
  if (events.has("removeListener")) emitter.emit("removeListener", event, listener);
  return emitter;
}

export class EventEmitter {
  _events: Map<PropertyKey, Kept[]> = new Map();

  on(event: PropertyKey, listener: any) { return keep(this, event, { listener, once: false }, false); }
  addListener(event: PropertyKey, listener: any) { return keep(this, event, { listener, once: false }, false); }
  prependListener(event: PropertyKey, listener: any) { return keep(this, event, { listener, once: false }, true); }
  once(event: PropertyKey, listener: any) { return keep(this, event, { listener, once: true }, false); }
  prependOnceListener(event: PropertyKey, listener: any) { return keep(this, event, { listener, once: true }, true); }
  off(event: PropertyKey, listener: any) { return drop(this, event, listener); }
  removeListener(event: PropertyKey, listener: any) { return drop(this, event, listener); }
  removeAllListeners(event?: PropertyKey) {
    if (event === undefined) eventsOf(this).clear();
    else eventsOf(this).delete(event);
    return this;
  }
  emit(event: PropertyKey, ...args: unknown[]) {
    const kept = eventsOf(this).get(event) ?? [];
    if (event === "error" && kept.length === 0) throw args[0];
    for (const each of [...kept]) {
      if (each.once) drop(this, event, each.listener);
      each.listener.apply(this, args);
    }
    return kept.length > 0;
  }
  listeners(event: PropertyKey) { return (eventsOf(this).get(event) ?? []).map((each) => each.listener); }
  rawListeners(event: PropertyKey) { return this.listeners(event); }
  listenerCount(event: PropertyKey) { return this.listeners(event).length; }
  eventNames() { return [...eventsOf(this).keys()]; }
  setMaxListeners() { return this; }
  getMaxListeners() { return 10; }

  static EventEmitter = EventEmitter;
  static once(emitter: any, event: PropertyKey) { return once(emitter, event); }
  static on(emitter: any, event: PropertyKey) { return on(emitter, event); }
}

export function once(emitter: any, event: PropertyKey): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    emitter.once(event, (...args: unknown[]) => resolve(args));
    if (event !== "error") emitter.once("error", reject);
  });
}

export async function* on(emitter: any, event: PropertyKey) {
  const given: unknown[][] = [];
  emitter.on(event, (...args: unknown[]) => { given.push(args); });
  for (const args of given) yield args;
}

export default EventEmitter;
`;
