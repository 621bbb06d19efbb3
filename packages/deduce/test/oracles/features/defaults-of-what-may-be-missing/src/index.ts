import { Function, KVStore } from "@plutolang/pluto";
import { Base, load, wrap } from "some-library";

const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((name) => new KVStore(name)) as [KVStore, KVStore, KVStore, KVStore, KVStore];

new Function(async (key: string) => {
  const { store = a } = load();
  await store.get(key);
  const { other = b } = JSON.parse(key) as { other?: KVStore };
  await other.get(key);
  const [third = c] = JSON.parse(key) as KVStore[];
  await third.get(key);
}, { name: "open" });

new Function(async (key: string) => {
  const { ...others } = wrap(() => d.get(key));
  others.run();
}, { name: "rest" });

new Function(async (key: string) => {
  const keyed = new Proxy({} as Record<string, KVStore>, {
    ownKeys: () => [key],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: () => e,
  });
  const { ...copy } = keyed;
  await copy[key]?.get(key);
}, { name: "keys" });

let count = 0;
const next = () => {
  count += 1;
  return `made-${count}`;
};
const make = ({ name = next() }: { name?: string }) => new KVStore(name);
const made = [make({}), make({})] as const;
new Function(async (key: string) => {
  await made[0].get(key);
  await made[1].set(key, 1);
}, { name: "counted" });

class Plain {
  read(key: string) {
    return a.get(key);
  }
}
const Proxied = new Proxy(Plain, {});
class Sub extends Proxied {}
class Foreign extends Base {}
new Function(async (key: string) => {
  await Sub.prototype.read(key);
  const bare = Object.create(Foreign.prototype);
  bare.each(() => b.get(key));
}, { name: "inherited" });
