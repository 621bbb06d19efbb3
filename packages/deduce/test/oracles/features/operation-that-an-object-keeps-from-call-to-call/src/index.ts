import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const kept: { read?: (k: string) => Promise<unknown> } = {};
async function visit(k: string): Promise<void> {
  await kept.read?.(k);
  kept.read = a.get;
  if (k !== "") await visit(k.slice(1));
  await b.get(k);
}
new Function(visit, { name: "f" });
