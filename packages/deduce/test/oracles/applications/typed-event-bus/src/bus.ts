type Listener<Payload> = (payload: Payload) => void | Promise<void>;

export class EventBus<Events extends Record<string, unknown>> {
  readonly #listeners: { [Name in keyof Events]?: Set<Listener<Events[Name]>> } = {};

  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): () => void {
    const listeners = (this.#listeners[name] ??= new Set());
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  once<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): void {
    const stop = this.on(name, async (payload) => {
      stop();
      await listener(payload);
    });
  }

  async emit<Name extends keyof Events>(name: Name, payload: Events[Name]): Promise<void> {
    const listeners = [...(this.#listeners[name] ?? [])];
    await Promise.all(listeners.map(async (listener) => listener(payload)));
  }
}
