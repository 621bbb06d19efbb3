import { KVStore } from "@plutolang/pluto";
const outbox = new KVStore("outbox");
const send = async (to: string) => outbox.set(to, "hi");
export { send as default };
