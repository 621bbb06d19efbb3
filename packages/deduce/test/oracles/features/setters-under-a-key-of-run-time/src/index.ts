import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Base { set title(value: string) { void a.set("title", value); } }
class Form extends Base {
  set name(value: string) { void b.set("name", value); }
  set #secret(value: string) { void c.set("secret", value); }
}
new Function(async (k: string) => { (new Form() as any)[k] = "x"; }, { name: "f" });
