import { Function, KVStore } from "@plutolang/pluto";

const store = new KVStore("store");
new Function(async (key: string) => store.get(key), { name: "f" });
let turns = 0;
while (true) turns += 1;
