import { Function, KVStore } from "@plutolang/pluto";

new KVStore("x" + Date.now());
