import { Function, KVStore } from "@plutolang/pluto";

const store = new KVStore("store");
void early;
let early = 1;

new Function(async (key: string) => store.get(key), { name: "f" });
