import { KVStore } from "@plutolang/pluto";
export * from "./barrel.js";
export const later = new KVStore("later");
