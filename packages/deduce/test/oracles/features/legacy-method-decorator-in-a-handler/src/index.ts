import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function replaced(_target: object, _key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  return { ...descriptor, value: async (k: string) => a.get(k) };
}
let made = 0;
function work(key: string) {
  made += 1;
  class Job { @replaced async run(k: string) { await b.delete(k); } }
  return new Job().run(key);
}
new Function(async (keys: string[]) => { for (const key of keys) await work(key); }, { name: "f" });
