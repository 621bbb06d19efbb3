import library, { run, client } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const [stepped, each, bound, operated, kept] = ["stepped", "each", "bound", "operated", "kept"].map((name) => new KVStore(name));
function* steps() {
  void stepped.get("step");
  yield 1;
}
run(steps());
library.forEach([1], () => void each.get("each"));
const read = (store: KVStore, key: string) => store.get(key);
await run(read.bind(null, bound, "key"));
run(operated.get);
client.each(() => kept.get("kept"));

new Function(async () => undefined, { name: "f" });
