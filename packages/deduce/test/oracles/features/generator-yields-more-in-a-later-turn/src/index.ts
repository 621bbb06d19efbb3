import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let withAudit = false;
function* stores() { if (withAudit) yield a; yield b; }
function first() { const [store] = stores(); return store; }
new Function(async (keys: string[]) => {
  for (const key of keys) { await first().get(key); withAudit = true; }
}, { name: "f" });
