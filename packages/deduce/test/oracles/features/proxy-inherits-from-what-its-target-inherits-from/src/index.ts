import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class Repo { open() { return a; } }
const repo = new Proxy(new Proxy(new Repo(), {}), {});
new Function(async (k: string) => { await Object.getPrototypeOf(repo).open().get(k); }, { name: "f" });
