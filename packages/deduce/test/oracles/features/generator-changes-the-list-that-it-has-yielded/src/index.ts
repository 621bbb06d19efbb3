import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
function* pages() {
  const page: KVStore[] = [];
  page.push(a); yield page;
  page.pop();
  page.push(b); yield page;
}
function* batches() {
  const batch: KVStore[] = [];
  batch.push(c); yield { batch };
  batch.pop();
  batch.push(d); yield { batch };
}
new Function(async (k: string) => { for (const page of pages()) await page[0].get(k); }, { name: "lists" });
new Function(async (k: string) => { for (const { batch } of batches()) await batch[0].get(k); }, { name: "kept" });
