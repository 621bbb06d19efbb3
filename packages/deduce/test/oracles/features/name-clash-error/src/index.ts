import { Function, KVStore } from "@plutolang/pluto";

const one = new KVStore("same"), two = new KVStore("same");
new Function(async (k: string) => { await one.get(k); void two; }, { name: "f" });
