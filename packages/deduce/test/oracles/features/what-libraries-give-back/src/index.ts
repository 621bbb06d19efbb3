import library, { Base, bus, create, lookup, observe } from "library";
import { Function, KVStore } from "@plutolang/pluto";

class Repository {
  constructor(readonly store: KVStore) {}
}
const repository = (name: string) => new Repository(new KVStore(name));
const [inKey, underKey, resolved, rejected, listed] = ["in-key", "under-key", "resolved", "rejected", "listed"].map(repository);
const [written, late, later, saved, sorted, several] = ["written", "late", "later", "saved", "sorted", "several"].map(repository);
const [decoy, own, changed, noticed, created] = ["decoy", "own", "changed", "noticed", "created"].map((name) => new KVStore(name));
class Task {
  static create(key: string) {
    return created.get(key);
  }
}
const tasks = observe(Task);
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("in-a-key", (key) => create(new Map([[inKey, 1]])).find().store.get(key));
does("under-a-key", (key) => { const by: Record<string, unknown> = {}; by[key] = underKey; return create(by).find().store.get(key); });
does("in-a-promise", (key) => create(Promise.resolve(resolved)).find().store.get(key));
does("in-a-rejection", (key) => create(Promise.reject(rejected)).find().store.get(key));
does("in-a-list", (key) => create([listed]).find().store.get(key));
does("written-to-it", (key) => { const client = create(); client.extra = written; return client.find().store.get(key); });
does("put-in-later", (key) => { const shelf: Record<string, unknown> = {}; const client = create(shelf); client.open(); shelf.late = late; return client.find().store.get(key); });
does("looked-at-again", (key) => { const shelf: Record<string, unknown> = {}; const client = create(shelf); setInterval(() => client.find()?.store.get(key)); shelf.later = later; });
does("saved-with-a-result", async (key) => { const client = create(); if (await client.save(saved)) await client.find().store.get(key); });
does("one-of-several", (key) => create(...[...key].map(() => several)).find().store.get(key));
does("no-memory-of-its-own", (key) => { const list = library.sortBy([new Repository(decoy)]); void list; return library.first([sorted]).store.get(key); });
does("its-list-changes", (key) => { bus.ready(); const jobs = [() => own.get(key)]; bus.jobs = jobs; jobs.length = 0; jobs.push(() => changed.get(key)); bus.run(); });
does("hears-of-it", (key) => { bus.onmessage = () => noticed.get(key); });
does("a-class-it-was-given", (key) => tasks.create(key));
const [yielded] = ["yielded"].map(repository);
const [queued, inherited, ofJob] = ["queued", "inherited", "of-job"].map((name) => new KVStore(name));
class Job extends Base {
  run() {
    return ofJob?.get("run");
  }
}
does("in-a-generator", (key) => create((function* () { yield yielded; })()).find().store.get(key));
does("held-in-a-later-walk", (key) => {
  const state: { ready?: boolean } = {};
  const work = () => {
    const jobs = [() => queued?.get(key)];
    bus.add(state.ready ? jobs : []);
    jobs.length = 0;
    jobs.push(() => changed?.get(key));
  };
  setInterval(work);
  state.ready = true;
});
does("prototypes-without-end", (key) => { let scope: any = { read: () => inherited?.get(key) }; for (const _ of key) scope = Object.create(scope); lookup(scope); });
does("made-without-its-constructor", () => { const job = Object.create(Job.prototype) as any; job.start(); });
