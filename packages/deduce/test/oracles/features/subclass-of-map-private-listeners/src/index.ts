import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class St extends Map<string, number> { #l: (() => void)[] = []; watch(fn: () => void) { this.#l.push(fn); return this; } override set(k: string, v: number) { super.set(k, v); this.#l.forEach((fn) => fn()); return this; } }
new Function(async (k: string) => { new St().watch(() => void a.set("x", 1)).set("x", 1); }, { name: "f" });
