import { Function, KVStore } from "@plutolang/pluto";

new KVStore(Symbol("x") as any);
