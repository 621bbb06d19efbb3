import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const box: { store?: KVStore; extra?: KVStore } = {};
Reflect.defineProperty(box, "store", { value: a });
Reflect.preventExtensions(box);
Reflect.set(box, "extra", b);
const plain = Reflect.isExtensible(box) ? b : a;
new Function(
  async (k: string) => {
    await box.store?.get(k);
    await (box.extra ?? a).set(k, 1);
    await plain.delete(k);
  },
  { name: "f" },
);
