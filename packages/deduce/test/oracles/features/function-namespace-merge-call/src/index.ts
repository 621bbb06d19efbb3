import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function h(k: string) { return a.get(k); } namespace h { export const x = 1; }
new Function(async (k: string) => { await h(k); }, { name: "f" });
