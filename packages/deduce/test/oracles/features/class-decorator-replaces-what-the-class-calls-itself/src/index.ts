import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function wrapped(base: any): any {
  return class extends base { open() { return b; } };
}
@wrapped class Repo {
  open() { return a; }
  static make() { return new Repo(); }
}
const Other = @wrapped class Inner {
  open() { return a; }
  static make() { return new Inner(); }
};
new Function(async (k: string) => { await Repo.make().open().get(k); await Other.make().open().set(k, 1); }, { name: "f" });
