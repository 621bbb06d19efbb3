import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const state = { current: a };
function list() { const made = [state.current]; made.reverse(); return made; }
function use(key: string) { return list()[0].get(key); }
new Function(async (keys: string[]) => {
  keys.forEach((key) => { void use(key); state.current = b; });
}, { name: "f" });
