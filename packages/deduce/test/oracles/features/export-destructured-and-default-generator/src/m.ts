import { KVStore } from "@plutolang/pluto";
export const { x, y: [z] } = { x: new KVStore("a"), y: [new KVStore("b")] as const };
const c = new KVStore("c");
export default async function* () { yield c; }

