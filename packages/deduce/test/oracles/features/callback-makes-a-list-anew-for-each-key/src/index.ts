import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let current = a;
function list() { const made = [current]; made.reverse(); return made; }
function use(key: string) { return list()[0].get(key); }
new Function(async (keys: string[]) => {
  keys.forEach((key) => { void use(key); current = b; });
}, { name: "f" });
