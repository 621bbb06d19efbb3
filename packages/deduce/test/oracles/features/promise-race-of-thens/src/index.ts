import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const never = new Promise<never>(() => {});
new Function(async (k: string) => { await Promise.race([never, Promise.resolve(a).then((s) => s.get(k))]); }, { name: "f" });
