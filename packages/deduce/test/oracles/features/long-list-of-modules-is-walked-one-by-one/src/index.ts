import { Function, KVStore } from "@plutolang/pluto";
const names = Array.from({ length: 70 }, (_, index) => `shard-${index}`);
const shards = names.map((name) => new KVStore(name));
new Function(async (k: string) => void (await shards[69]?.get(k)), { name: "f" });
