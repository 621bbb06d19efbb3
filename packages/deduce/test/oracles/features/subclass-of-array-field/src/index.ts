import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class L extends Array<number> { l: (() => void)[] = []; fire() { for (const fn of this.l) fn(); } }
new Function(async (k: string) => { const x = new L(); x.l.push(() => void a.set("x", 1)); x.fire(); }, { name: "f" });
