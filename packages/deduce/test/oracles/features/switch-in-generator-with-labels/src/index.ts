import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function* steps(n: number): any { loop: for (;;) switch (n++) { case 0: yield a; break; case 1: continue loop; case 2: yield c; break loop; default: yield b; } }
new Function(async (k: string) => { const [x, y] = [...steps(0)]; await x.get(k); await y.set(k, 1); }, { name: "f" });
