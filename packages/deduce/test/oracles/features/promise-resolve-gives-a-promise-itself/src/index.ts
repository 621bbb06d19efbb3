import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const done = Promise.resolve(1);
const failed = Promise.reject(a);
failed.catch(() => undefined);
const isSame = Promise.resolve(done) === done && Promise.resolve(failed) === failed;
new Function(async (k: string) => { await (isSame ? b : c).get(k); }, { name: "same" });
new Function(async (k: string) => Promise.resolve(failed).catch((store: any) => store.get(k)), { name: "failed" });
new Function(async (k: string) => {
  const either = k ? Promise.resolve(a) : b;
  await (await Promise.resolve(either)).set(k, 1);
}, { name: "either" });
