import { KVStore } from "@plutolang/pluto";
const ticks = new KVStore("ticks");
export interface Ids { next(): string }
export class Clock { async tick() { await ticks.set("now", Date.now()); } }
