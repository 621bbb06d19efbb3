import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function audited(_target: object, _key: string, descriptor: PropertyDescriptor): void {
  const set = descriptor.set;
  descriptor.set = function (value) { void b.set("log", value); set?.call(this, value); };
}
class Box { @audited set value(value: string) { void a.set("value", value); } }
new Function(async (k: string) => { new Box().value = k; }, { name: "f" });
