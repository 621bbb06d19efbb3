import { Function, KVStore } from "@plutolang/pluto";

const early = new KVStore("early");
const late = new KVStore("late");
const caught = new KVStore("caught");
const given = new KVStore("given");

class Missing extends Error {
  constructor(readonly store: KVStore) {
    super("missing");
  }
}

async function load(key: string): Promise<void> {
  if (key === "") throw new Missing(given);
}

new Function(async (key: string) => {
  let store = early;
  try {
    await load(key);
    store = late;
    await load(key);
  } catch {
    await store.get(key);
  }
}, { name: "stopped" });

new Function(async (key: string) => {
  let store = early;
  try {
    store = late;
    await load(key);
  } catch {
    store = caught;
    await store.set(key, 1);
    return;
  }
  await store.delete(key);
}, { name: "returned" });

new Function(async (key: string) => {
  const again: (() => Promise<unknown>)[] = [];
  try {
    await load(key);
  } catch (error) {
    if (error instanceof Missing) again.push(() => error.store.get(key));
  }
  for (const each of again) await each();
}, { name: "captured" });
