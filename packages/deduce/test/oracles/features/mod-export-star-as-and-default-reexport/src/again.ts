import { KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
export default class { s = c; }

