import { KVStore } from "@plutolang/pluto";
const trail = new KVStore("trail");
class Audit { async record(id: string) { await trail.set(id, Date.now()); } }
export default new Audit();
