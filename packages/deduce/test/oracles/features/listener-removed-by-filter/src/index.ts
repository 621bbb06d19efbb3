import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const h: (() => unknown)[] = []; const on = (fn: () => unknown) => { h.push(fn); }; let hooks = h;
const n = () => b.get("x"); on(() => a.get("x")); on(n); hooks = hooks.filter((x) => x !== n);
new Function(async (k: string) => { for (const fn of hooks) await fn(); }, { name: "f" });
