import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const shown = new Proxy({ left: 1, right: 2 } as Record<string, unknown>, {
  ownKeys: () => ["left", "right"],
  getOwnPropertyDescriptor(_target, key) {
    void (key === "left" ? a : b).get("x");
    return { enumerable: true, configurable: true, value: 1 };
  },
});
new Function(async () => Object.keys(shown), { name: "f" });
