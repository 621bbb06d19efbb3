import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const props = async (o: Record<string, any>) => Object.fromEntries(await Promise.all(Object.entries(o).map(async ([n, v]) => [n, await v])));
new Function(async (k: string) => { const { x, y } = await props({ x: Promise.resolve(a), y: b }); await x.get(k); await y.set(k, 1); }, { name: "f" });
