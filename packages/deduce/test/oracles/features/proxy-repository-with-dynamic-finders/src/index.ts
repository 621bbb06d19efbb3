import { Function, KVStore } from "@plutolang/pluto";
const people = new KVStore("people");
const places = new KVStore("places");
type Finder = Record<`by${string}`, (value: string) => Promise<unknown>> & { drop(id: string): Promise<void> };
function finder(store: KVStore): Finder {
  return new Proxy({ drop: (id: string) => store.delete(id) } as Finder, {
    get(target, property, receiver) {
      if (typeof property === "string" && property.startsWith("by")) return (value: string) => store.get(`${property.slice(2).toLowerCase()}:${value}`);
      return Reflect.get(target, property, receiver);
    },
  });
}
const peopleFinder = finder(people);
const placesFinder = finder(places);
new Function((email: string) => peopleFinder.byEmail(email), { name: "person" });
new Function((id: string) => placesFinder.drop(id), { name: "drop" });
