import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const turns = [..."123456789012345678901234567890123456789012345678"];
async function work(k: string) {
  let sum = 0;
  for (const one of turns) for (const other of turns) {
    sum += one.length; sum += other.length; sum += k.length; sum -= 1; sum -= 1;
    sum += one.length; sum += other.length; sum += k.length; sum -= 1; sum -= 1;
  }
  return sum;
}
for (const name of ["first", "second", "third"]) new Function(work, { name });
new Function(async (k: string) => {
  for (const [store, operation] of [[a, "get"], [b, "delete"]] as const) await store[operation](k);
}, { name: "short" });
