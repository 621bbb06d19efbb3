import { Function, KVStore } from "@plutolang/pluto";
const on = (name: string) => ({ store: new KVStore(name) });
const holders = {
  map: on("map"),
  filter: on("filter"),
  find: on("find"),
  findLast: on("findLast"),
  findIndex: on("findIndex"),
  findLastIndex: on("findLastIndex"),
  some: on("some"),
  every: on("every"),
  forEach: on("forEach"),
  flatMap: on("flatMap"),
};
function load(this: { store: KVStore }, id: string): boolean {
  void this.store.get(id);
  return true;
}
new Function(
  async (ids: string[]) => {
    ids.map(load, holders.map);
    ids.filter(load, holders.filter);
    ids.find(load, holders.find);
    ids.findLast(load, holders.findLast);
    ids.findIndex(load, holders.findIndex);
    ids.findLastIndex(load, holders.findLastIndex);
    ids.some(load, holders.some);
    ids.every(load, holders.every);
    ids.forEach(load, holders.forEach);
    ids.flatMap(load, holders.flatMap);
  },
  { name: "f" },
);
