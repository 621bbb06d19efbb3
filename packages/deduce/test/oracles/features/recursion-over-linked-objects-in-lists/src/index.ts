import { Function, KVStore } from "@plutolang/pluto";
interface Link { readonly store: KVStore; readonly next?: Link }
let chain: Link = { store: new KVStore("s15") };
for (let i = 14; i >= 0; i -= 1) chain = { store: new KVStore(`s${i}`), next: chain };
function walk(links: (Link | undefined)[], left: number): Link | undefined {
  if (left === 0) return links[0];
  const following: (Link | undefined)[] = [];
  following.push(links[0]?.next);
  return walk(following, left - 1);
}
new Function(async (k: string) => { await walk([chain], k.length)?.store.get(k); }, { name: "f" });
