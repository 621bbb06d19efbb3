import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
declare global { var shared: KVStore; }
declare const UNUSED: string; declare function nothing(): void; declare class Ghost {}
globalThis.shared = a;
new Function(async (k: string) => { await shared.get(k); }, { name: "f" });
export {};
