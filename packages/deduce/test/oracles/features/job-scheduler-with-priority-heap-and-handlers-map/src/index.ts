import { Function, KVStore } from "@plutolang/pluto";
const results = new KVStore("results");
const emails = new KVStore("emails");
const reports = new KVStore("reports");
type Job = { kind: "email"; to: string; priority: number } | { kind: "report"; month: string; priority: number };
class Heap<T> {
  private items: T[] = [];
  constructor(private readonly less: (a: T, b: T) => boolean) {}
  push(item: T) { this.items.push(item); let i = this.items.length - 1; while (i > 0) { const parent = (i - 1) >> 1; const a = this.items[i], b = this.items[parent]; if (a === undefined || b === undefined || !this.less(a, b)) break; [this.items[i], this.items[parent]] = [b, a]; i = parent; } }
  pop(): T | undefined { const top = this.items[0]; const last = this.items.pop(); if (this.items.length > 0 && last !== undefined) this.items[0] = last; return top; }
  *[Symbol.iterator]() { for (let next = this.pop(); next !== undefined; next = this.pop()) yield next; }
}
const work: { [K in Job["kind"]]: (job: Extract<Job, { kind: K }>) => Promise<unknown> } = {
  email: ({ to }) => emails.set(to, "sent"),
  report: async ({ month }) => reports.get(month),
};
async function drain(jobs: readonly Job[]) {
  const heap = new Heap<Job>((a, b) => a.priority < b.priority);
  for (const job of jobs) heap.push(job);
  for (const job of heap) await results.set(job.kind, await (work[job.kind] as (job: Job) => Promise<unknown>)(job));
}
new Function((jobs: Job[]) => drain(jobs), { name: "any" });
new Function((to: string) => drain([{ kind: "email", to, priority: 1 }, { kind: "email", to: "boss", priority: 0 }]), { name: "emails" });
