import { Function, KVStore } from "@plutolang/pluto";

const failed = new KVStore("failed");
new Function(async (key: string) => {
  const state: { error?: { store: KVStore | undefined } } = {};
  const check = () => {
    if (state.error) throw state.error;
    return 1;
  };
  class Job {
    checked = check();
  }
  setInterval(() => {
    try {
      new Job();
    } catch (error) {
      void (error as { store?: KVStore }).store?.get(key);
    }
  });
  state.error = { store: failed };
}, { name: "f" });
