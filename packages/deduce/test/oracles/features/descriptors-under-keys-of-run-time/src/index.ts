import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"); const b = new KVStore("b"); const c = new KVStore("c");
new Function(async (k: string) => {
  const made: any = Object.defineProperties({}, { [k]: { value: a } });
  await made[k].get(k);
}, { name: "defined" });
const tag = Symbol("tag");
new Function(async (k: string) => {
  const described: any = Object.getOwnPropertyDescriptors({ [tag]: b });
  await described[tag].value.get(k);
}, { name: "symbols" });
new Function(async (k: string) => {
  const shown: any = new Proxy({ c } as any, { ownKeys: () => [k, "c"] });
  const described: any = Object.getOwnPropertyDescriptors(shown);
  await described[k].value.get(k);
}, { name: "told" });
const none = Object.getOwnPropertyDescriptor(5, "x");
const fallback = new KVStore(none === undefined ? "none" : "some");
new Function(async (k: string) => { await fallback.get(k); }, { name: "ofNumber" });
