import { Function, KVStore } from "@plutolang/pluto";
const flights = new KVStore("flights");
const hotels = new KVStore("hotels");
const payments = new KVStore("payments");
const log = new KVStore("saga-log");
interface Step<C> { name: string; run(context: C): Promise<Partial<C>>; undo?(context: C): Promise<void> }
class Saga<C extends object> {
  private constructor(private readonly steps: readonly Step<C>[]) {}
  static start<C extends object>() { return new Saga<C>([]); }
  step(step: Step<C>) { return new Saga<C>([...this.steps, step]); }
  async execute(context: C, onFail?: (name: string) => Promise<unknown>) {
    const done: Step<C>[] = [];
    for (const step of this.steps) {
      try { Object.assign(context, await step.run(context)); done.unshift(step); }
      catch (error) { for (const each of done) await each.undo?.(context); await onFail?.(step.name); throw error; }
    }
    return context;
  }
}
interface Trip { id: string; flight?: string; hotel?: string }
const bookFlight: Step<Trip> = { name: "flight", async run({ id }) { await flights.set(id, 1); return { flight: id }; }, async undo({ id }) { await flights.delete(id); } };
const bookHotel: Step<Trip> = { name: "hotel", run: async ({ id }) => { await hotels.set(id, 1); return { hotel: id }; }, undo: async ({ id }) => { await hotels.delete(id); } };
const pay: Step<Trip> = { name: "pay", run: async ({ id }) => { if (await payments.get(id)) throw new Error("paid"); await payments.set(id, true); return {}; } };
const trip = Saga.start<Trip>().step(bookFlight).step(bookHotel);
new Function((id: string) => trip.step(pay).execute({ id }, (name) => log.set(name, id)), { name: "book" });
new Function((id: string) => Saga.start<Trip>().step(pay).execute({ id }), { name: "pay" });
