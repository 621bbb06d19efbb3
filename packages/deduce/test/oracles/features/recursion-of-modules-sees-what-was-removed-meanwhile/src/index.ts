import { Function, KVStore } from "@plutolang/pluto";
const first = new KVStore("first");
const second = new KVStore("second");
const queue = [first, second];
function walk(depth: number): void {
  if (depth > 0) walk(depth - 1);
  else void queue[0]?.get("warm");
}
if (process.env.WARM) walk(4);
queue.shift();
if (process.env.WARM) walk(4);
new Function(async () => {}, { name: "f" });
