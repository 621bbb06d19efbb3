import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" } as never);
const endpoint = Reflect.get(SageMaker.prototype, "endpointName", model);
Object.assign(KVStore.prototype, {
  readTwice(this: KVStore, key: string) {
    return [this.get(key), this.get(key)];
  },
});
type Extended = KVStore & { readTwice(key: string): unknown };

new Function(async () => endpoint, { name: "tells" });
new Function(async () => 1, { name: "silent" });
new Function(async (key: string) => (orders as Extended).readTwice(key), { name: "extended" });
new Function(async (key: string) => KVStore.prototype.set.call(items, key, 1), { name: "called" });
new Function(
  async (key: string) => (KVStore.prototype === KVStore.prototype ? orders : items).delete(key),
  { name: "identical" },
);
