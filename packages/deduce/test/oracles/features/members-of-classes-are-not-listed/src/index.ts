import { Function, KVStore } from "@plutolang/pluto";
class Settings {
  orders = 1;
  describe() { return "settings"; }
  get size() { return 2; }
  static users = 1;
  static load() { return new Settings(); }
  static get kind() { return "settings"; }
}
const stores: KVStore[] = [];
for (const name in new Settings()) stores.push(new KVStore(name));
for (const name of Object.keys(Settings)) stores.push(new KVStore(name));
for (const name of Object.keys(Settings.prototype)) stores.push(new KVStore(`${name}-of-prototype`));
new Function(async (k: string) => { for (const store of stores) await store.get(k); }, { name: "f" });
