import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const mk = () => { class X { s = a; } return X; };
new Function(async (k: string) => { await new (class extends mk() {})().s.get(k); }, { name: "f" });
