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

const settings = new URLSearchParams("store=first");
function follow(depth: number): void {
  if (depth > 0) follow(depth - 1);
  else if (settings.get("store") === "first") void first.delete("warm");
  else void second.delete("warm");
}
if (process.env.WARM) follow(4);
settings.set("store", "second");
if (process.env.WARM) follow(4);
new Function(async () => {}, { name: "f" });
