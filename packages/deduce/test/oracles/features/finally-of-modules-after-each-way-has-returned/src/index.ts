import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function warm(isFirst: boolean): number {
  let store = a;
  try {
    if (isFirst) {
      store = b;
      return 1;
    }
    return 2;
  } finally {
    void store.get("warm");
  }
}
warm(Boolean(process.env.FIRST));
new Function(async () => {}, { name: "f" });
