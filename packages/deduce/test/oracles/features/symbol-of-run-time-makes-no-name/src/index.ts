import { Function, KVStore } from "@plutolang/pluto";
const kind = process.env.KIND ? Symbol("x") : Symbol("y");
new KVStore(kind.toString());
