import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Base {
  read(k: string): any { return a.get(k); }
  write(k: string): any { return b.set(k, 1); }
}
class Sub extends Base {
  run(op: "read" | "write", k: string) { return super[op](k); }
  override read(k: string) { return k; }
}
new Function(async (op: "read" | "write", k: string) => new Sub().run(op, k), { name: "any" });
new Function(async (k: string) => new Sub().run("write", k), { name: "one" });
