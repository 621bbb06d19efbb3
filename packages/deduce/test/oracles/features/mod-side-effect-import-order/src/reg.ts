import type { KVStore } from "@plutolang/pluto";
export const reg: { s?: KVStore } = {};