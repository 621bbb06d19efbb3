import { Function, KVStore } from "@plutolang/pluto";

const store = new KVStore("store");
void early;
class early {}

new Function(async (key: string) => store.get(key), { name: "f" });
