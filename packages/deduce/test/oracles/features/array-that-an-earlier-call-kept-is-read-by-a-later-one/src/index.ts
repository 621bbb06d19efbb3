import { Function, KVStore } from "@plutolang/pluto";
interface Link {
  readonly store: KVStore;
  readonly isLate: boolean;
  next: Link | undefined;
}
const links = Array.from({ length: 14 }, (_, index): Link => {
  return { store: new KVStore(`s${index}`), isLate: index >= 11, next: undefined };
});
for (const [index, link] of links.entries()) link.next = links[index + 1] ?? link;

const lists: KVStore[][] = [];
async function collect(k: string, link: Link): Promise<void> {
  const mine: KVStore[] = [];
  if (link.isLate) for (const list of lists) await list[0]?.get(k);
  mine.push(link.store);
  lists.push(mine);
  if (k !== "end" && link.next) await collect(k, link.next);
}
new Function((k: string) => collect(k, links[0] as Link), { name: "flat" });

const groups: KVStore[][][] = [];
async function group(k: string, link: Link): Promise<void> {
  const mine: KVStore[] = [];
  const around: KVStore[][] = [];
  if (link.isLate)
    for (const outer of groups) await outer[0]?.[0]?.get(k);
  mine.push(link.store);
  around.push(mine);
  groups.push(around);
  if (k !== "end" && link.next) await group(k, link.next);
}
new Function((k: string) => group(k, links[0] as Link), { name: "nested" });

const views: KVStore[][] = [];
async function view(k: string, link: Link): Promise<void> {
  const mine: KVStore[] = [];
  if (link.isLate) for (const list of views) for (const store of list) await store.get(k);
  mine.push(link.store);
  views.push(new Proxy(mine, {}));
  if (k !== "end" && link.next) await view(k, link.next);
}
new Function((k: string) => view(k, links[0] as Link), { name: "seen-through-a-proxy" });
