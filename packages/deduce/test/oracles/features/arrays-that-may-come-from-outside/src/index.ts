import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a"); const b = new KVStore("b");
new Function(async (given?: string[]) => {
  const names: any = Array.prototype.map.call(given ?? ["x"], (each) => each);
  if (names[0] === "x") await a.get("x"); else await b.get("x");
}, { name: "f" });
