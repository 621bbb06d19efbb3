import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
new Function(async (k: string) => { const [x] = await Promise.allSettled([Promise.reject(b)]); await (x as any).reason.set(k, 1); }, { name: "f" });
