import { capture } from "some-tracker";
import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class Failure extends Error {
  constructor(private readonly store: KVStore) {
    super("failed");
  }
  async report(k: string) {
    await this.store.get(k);
  }
}
const text = new (String as unknown as new (text: string) => { toString(): string })("plain");
const b = new KVStore(text.toString());
new Function(
  async (k: string) => {
    capture(new Failure(a));
    await b.get(k);
  },
  { name: "f" },
);
