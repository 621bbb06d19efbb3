import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class Em { l: any[] = []; on(f: any) { this.l.push(f); } emit(...x: any[]) { for (const f of this.l) try { f(...x); } catch (e) { this.fail(e); } } fail(e: any) { void e.get("x"); } }
new Function(async (k: string) => { const e = new Em(); e.on(() => { throw a; }); e.emit(); }, { name: "f" });
