const { KVStore, Function } = await import("@plutolang/pluto");
const a = new KVStore("a");
new Function(async (k: string) => { await a.get(k); }, { name: "f" });
export {};

