import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
async function fill(box: { list?: KVStore[] }) {
  const list = [a];
  box.list = list;
  await new Promise((resolve) => setTimeout(resolve, 1));
  list.pop();
}
new Function(async (k: string) => {
  const box: { list?: KVStore[] } = {};
  const done = fill(box);
  await box.list?.[0]?.get(k);
  await done;
}, { name: "f" });
