import { KVStore } from "@plutolang/pluto";
import { register } from "./registry.js";
export const plugin = 1; register(new KVStore("a"));

