import { Function, KVStore } from "@plutolang/pluto";
const Notes = KVStore.bind(null, "notes") as new () => KVStore;
const notes = new Notes();
new Function(async (k: string) => void (await notes.get(k)), { name: "f" });
