import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const [x] = await Promise.all(new Set([a])); await x!.get(k); const [y] = await Promise.all(new Map([["q", Promise.resolve(b)]]).values()); await y!.set(k, 1); }, { name: "f" });
