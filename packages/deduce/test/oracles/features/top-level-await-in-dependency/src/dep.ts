import { KVStore } from "@plutolang/pluto";
const name = await Promise.resolve("a");
export const s = new KVStore(await new Promise<string>((ok) => setTimeout(ok, 1, name)));

