import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore("x-" + import.meta.url.length);
void s;
