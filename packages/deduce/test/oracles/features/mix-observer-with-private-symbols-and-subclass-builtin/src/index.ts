import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Store<T extends object> extends Map<keyof T, T[keyof T]> { readonly #subs: ((k: keyof T, v: unknown) => void)[] = []; override set(k: keyof T, v: T[keyof T]) { super.set(k, v); this.#subs?.forEach((fn) => fn(k, v)); return this; } watch(fn: (k: keyof T, v: unknown) => void) { this.#subs.push(fn); return this; } }
new Function(async (k: string) => { new Store<{ x: number }>().watch((key) => void a.set(String(key), 1)).watch(function () { void b.set(arguments[0], 1); }).set("x", 1); }, { name: "f" });
new Function(async (k: string) => { new Store<{ x: number }>().watch((key) => void c.set(String(key), 1)); }, { name: "g" });
