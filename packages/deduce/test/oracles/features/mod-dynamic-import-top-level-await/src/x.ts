import { KVStore } from "@plutolang/pluto";
export const make = async (n: string) => new KVStore(n);

