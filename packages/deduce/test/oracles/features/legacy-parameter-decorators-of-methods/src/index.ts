import { Function, KVStore } from "@plutolang/pluto";

const stores: Record<string, KVStore> = { orders: new KVStore("orders"), items: new KVStore("items") };
const wanted = new Map<string, KVStore>();
const from = (name: string) => (_target: object, method: string, index: number) => {
  wanted.set(`${method} ${index}`, stores[name]);
};
class Api {
  read(_key: string, @from("orders") store?: KVStore) {
    return store?.get("key");
  }
  static write(@from("items") store?: KVStore) {
    return store?.set("key", 1);
  }
}
new Function(async (key: string) => {
  await new Api().read(key, wanted.get("read 1"));
  await Api.write(wanted.get("write 0"));
}, { name: "f" });
