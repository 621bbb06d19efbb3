import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P { static async go(k: string) { return a.get(k); } } class Q extends P { static override async go(k: string) { await null; return super.go(k); } }
new Function(async (k: string) => { await Q.go(k); }, { name: "f" });
