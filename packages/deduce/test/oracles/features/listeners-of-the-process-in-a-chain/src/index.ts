import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const [on, once, added, first, firstOnce] = [store("on"), store("once"), store("added"), store("first"), store("first-once")];

process
  .on("SIGTERM", () => void on.get("x"))
  .once("SIGINT", () => void once.get("x"))
  .addListener("warning", () => void added.get("x"))
  .prependListener("exit", () => void first.get("x"))
  .prependOnceListener("exit", () => void firstOnce.get("x"))
  .setMaxListeners(20);

new Function(async () => 1, { name: "f" });
