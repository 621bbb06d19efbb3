import { KVStore } from "@plutolang/pluto";
export * from "./barrel.js";

const circular = new KVStore("circular");
export const fromCycle = () => circular;
