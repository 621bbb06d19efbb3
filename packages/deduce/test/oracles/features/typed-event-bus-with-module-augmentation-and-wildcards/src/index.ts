import { Function, KVStore } from "@plutolang/pluto";
interface Events { "order.placed": { id: string }; "order.shipped": { id: string; carrier: string }; "user.joined": { email: string } }
type Listener<K extends keyof Events> = (payload: Events[K], name: K) => Promise<void> | void;
class Bus {
  readonly #listeners: { [K in keyof Events]?: Set<Listener<K>> } = {};
  on<K extends keyof Events>(name: K, listener: Listener<K>): () => void {
    const set = (this.#listeners[name] ??= new Set() as never) as Set<Listener<K>>;
    set.add(listener);
    return () => set.delete(listener);
  }
  once<K extends keyof Events>(name: K, listener: Listener<K>) { const off = this.on(name, (payload, key) => { off(); return listener(payload, key); }); return off; }
  async emit<K extends keyof Events>(name: K, payload: Events[K]) {
    const set = this.#listeners[name] as Set<Listener<K>> | undefined;
    const outcomes = await Promise.allSettled([...(set ?? [])].map(async (listener) => listener(payload, name)));
    return outcomes.filter((each) => each.status === "rejected").length;
  }
}
const orders = new KVStore("orders");
const shipments = new KVStore("shipments");
const welcome = new KVStore("welcome");
const muted = new KVStore("muted");
const bus = new Bus();
bus.on("order.placed", async ({ id }) => { await orders.set(id, "placed"); await bus.emit("order.shipped", { id, carrier: "x" }); });
bus.once("order.shipped", ({ id, carrier }) => shipments.set(id, carrier));
bus.on("user.joined", ({ email }) => welcome.set(email, true));
const off = bus.on("user.joined", ({ email }) => muted.set(email, true));
off();
new Function((id: string) => bus.emit("order.placed", { id }), { name: "place" });
new Function((email: string) => bus.emit("user.joined", { email }), { name: "join" });
