export { Function, KVStore } from "@plutolang/pluto";
export { EventEmitter } from "node:events";
