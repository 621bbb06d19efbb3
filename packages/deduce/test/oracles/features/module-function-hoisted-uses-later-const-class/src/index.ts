import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const svc = make(); function make() { return { go: (k: string) => new Later().s.get(k) }; } class Later { s = a; }
new Function(async (k: string) => { await svc.go(k); }, { name: "f" });
