import { Function, KVStore } from "@plutolang/pluto";
const created = new KVStore("created");
const changed = new KVStore("changed");
const reducers: Record<string, (key: string) => Promise<unknown>> = {
  "@@INIT": (key) => created.set(key, "new"),
  "@@iterator": (key) => changed.set(key, "old"),
};
new Function(async (key: string) => { for (const reduce of Object.values({ ...reducers })) await reduce(key); }, { name: "all" });
new Function(async (key: string) => { await reducers["@@iterator"]?.(key); return [...key]; }, { name: "one" });
