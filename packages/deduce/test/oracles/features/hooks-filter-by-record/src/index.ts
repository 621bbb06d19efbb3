import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const hooks: Record<string, ((k: string) => unknown)[]> = {}; const on = (h: string, fn: (k: string) => unknown) => { (hooks[h] ??= []).push(fn); return () => { hooks[h] = hooks[h]!.filter((x) => x !== fn); }; };
on("run", (k) => a.get(k)); on("never", (k) => b.get(k))();
new Function(async (k: string) => { for (const fn of hooks.run ?? []) await fn(k); }, { name: "f" });
