import { Function, KVStore } from "@plutolang/pluto";
import { Api } from "./api.js";
new Function(async (k: string) => { await Api.s.get(k); void KVStore; }, { name: "f" });