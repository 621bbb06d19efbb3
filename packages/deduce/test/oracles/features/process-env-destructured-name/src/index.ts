import { Function, KVStore } from "@plutolang/pluto";

const { TABLE } = process.env;
new KVStore(TABLE!);
