import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
process.on("pluto-test" as any, (k: string) => void a.get(k));
new Function(async (k: string) => { process.emit("pluto-test" as any, k as any); }, { name: "f" });
