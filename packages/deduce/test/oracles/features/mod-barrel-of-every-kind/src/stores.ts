import { KVStore } from "@plutolang/pluto";
export const Table = new KVStore("table");
export default new KVStore("default");
