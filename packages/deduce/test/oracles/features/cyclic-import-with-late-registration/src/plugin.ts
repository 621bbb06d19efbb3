import { KVStore } from "@plutolang/pluto";
import { register } from "./registry.js";
export const plugins = 1; const a = new KVStore("a"); register("p", (k) => a.get(k));

