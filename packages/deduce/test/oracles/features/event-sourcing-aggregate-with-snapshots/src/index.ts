import { Function, KVStore } from "@plutolang/pluto";
const events = new KVStore<Event[]>("events");
const snapshots = new KVStore<State>("snapshots");
const readModel = new KVStore("read-model");
interface State { balance: number; version: number }
type Event = { type: "deposited"; amount: number } | { type: "withdrawn"; amount: number };
const evolve: { [T in Event["type"]]: (s: State, e: Extract<Event, { type: T }>) => State } = {
  deposited: (s, e) => ({ balance: s.balance + e.amount, version: s.version + 1 }),
  withdrawn: (s, e) => ({ balance: s.balance - e.amount, version: s.version + 1 }),
};
class Account {
  private pending: Event[] = [];
  private constructor(readonly id: string, private state: State) {}
  static async load(id: string) {
    const snapshot = (await snapshots.get(id)) ?? { balance: 0, version: 0 };
    const log = (await events.get(id)) ?? [];
    return new Account(id, log.slice(snapshot.version).reduce((s, e) => Account.step(s, e), snapshot));
  }
  private static step(s: State, e: Event): State { return (evolve[e.type] as (s: State, e: Event) => State)(s, e); }
  get balance() { return this.state.balance; }
  raise(event: Event) { this.pending.push(event); this.state = Account.step(this.state, event); return this; }
  async commit(...projections: ((id: string, e: Event) => Promise<unknown>)[]) {
    await events.set(this.id, this.pending);
    if (this.state.version % 10 === 0) await snapshots.set(this.id, this.state);
    for (const event of this.pending.splice(0)) await Promise.all(projections.map((project) => project(this.id, event)));
  }
}
const project = async (id: string, e: Event) => readModel.set(`${id}:${e.type}`, e.amount);
new Function(async (id: string, amount: number) => (await Account.load(id)).raise({ type: "deposited", amount }).commit(project), { name: "deposit" });
new Function(async (id: string) => (await Account.load(id)).balance, { name: "balance" });
new Function(async (id: string, amount: number) => { const a = await Account.load(id); if (a.balance < amount) throw new Error("poor"); await a.raise({ type: "withdrawn", amount }).commit(); }, { name: "withdraw" });
