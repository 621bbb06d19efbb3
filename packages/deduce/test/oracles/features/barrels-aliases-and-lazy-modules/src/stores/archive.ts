import { KVStore } from "@plutolang/pluto";
export default new KVStore("archive");
