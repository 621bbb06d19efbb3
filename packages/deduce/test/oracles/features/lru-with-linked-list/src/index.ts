import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class Node1 { prev?: Node1; next?: Node1; constructor(public s: KVStore) {} } class Lru { head?: Node1; tail?: Node1; push(s: KVStore) { const n = new Node1(s); if (!this.head) this.head = this.tail = n; else { n.prev = this.tail; this.tail!.next = n; this.tail = n; } return this; } *each() { for (let n = this.head; n; n = n.next) yield n.s; } }
const l = new Lru().push(a);
new Function(async (k: string) => { for (const s of l.each()) await s.get(k); }, { name: "f" });
