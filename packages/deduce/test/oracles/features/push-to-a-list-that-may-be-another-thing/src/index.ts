import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
new Function(async (k: string) => {
  const list = [a];
  const chosen: any = k ? list : { push() {} };
  list.pop();
  chosen.push(c);
  list.push(a);
  const [first] = list;
  await first.get(k);
}, { name: "f" });
