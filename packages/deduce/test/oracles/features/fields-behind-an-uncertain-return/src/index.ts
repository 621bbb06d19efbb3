import { Function, KVStore } from "@plutolang/pluto";

const own = new KVStore("own");
const other = new KVStore("other");

class Box {
  declare store?: KVStore;
  constructor(isEmpty: boolean) {
    if (isEmpty) return;
    this.store = own;
  }
}

new Function(async (key: string) => {
  const box = new Box(key === "");
  await (box.store ?? other).get(key);
}, { name: "f" });
