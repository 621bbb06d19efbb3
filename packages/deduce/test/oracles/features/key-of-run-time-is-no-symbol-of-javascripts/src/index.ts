import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"); const b = new KVStore("b");
new Function(async (key: string) => {
  const kind: any = function () {};
  kind[key] = () => { void a.delete(key); return true; };
  if (Object(key) instanceof kind) return;
  await b.get(key);
}, { name: "f" });
