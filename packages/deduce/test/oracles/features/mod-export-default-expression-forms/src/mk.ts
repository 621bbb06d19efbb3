import { KVStore } from "@plutolang/pluto";
const made: Record<string, KVStore> = { a: new KVStore("a") };
export default (n: string) => made[n]!;