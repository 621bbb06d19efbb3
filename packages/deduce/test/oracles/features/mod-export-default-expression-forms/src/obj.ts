import { KVStore } from "@plutolang/pluto";
export const extra = new KVStore("x");
export default { c: new KVStore("c"), extra };

