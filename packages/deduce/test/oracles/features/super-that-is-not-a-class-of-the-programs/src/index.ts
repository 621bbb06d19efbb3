import { Chain } from "library";
import { Function, KVStore } from "@plutolang/pluto";

const store = (name: string) => new KVStore(name);
const decoy = store("decoy");
const [onRun, absent, noBase, inLiteral, bySetter, own, unknownName, noSetter, byConstructor] = [store("on-run"), store("absent"), store("no-base"), store("in-literal"), store("by-setter"), store("own"), store("unknown-name"), store("no-setter"), store("by-constructor")];

class Steps extends Chain {
  run() {
    return super.run(() => onRun.get("done"));
  }
}
class Audited extends KVStore {
  async get(key: string) {
    const missing = (super["absent" as never] as unknown) === undefined;
    await (missing ? absent : decoy).get(key);
    return super.get(key);
  }
}
const audited = new Audited("audited");
class AnyOperation extends KVStore {
  any(operation: "get" | "delete", key: string) {
    return super[operation](key);
  }
}
const anyOperation = new AnyOperation("any-operation");
class CalledByItsBase extends Chain {
  step() {
    return byConstructor.get("x");
  }
}
class Plain {
  show() {
    return super.toString() ? noBase.get("x") : noBase.set("x", 1);
  }
}
class Base {
  set kept(each: KVStore) {
    void each.get("kept");
  }
  either() {
    return unknownName;
  }
}
class Derived extends Base {
  set kept(_: KVStore) {
    void decoy.get("kept");
  }
  fill() {
    super.kept = bySetter;
    (super["plain" as never] as KVStore) = noSetter;
    void ((super["missing" as never] as unknown) === undefined ? own : decoy).get("x");
    return (this as never as { plain: KVStore }).plain.get("x");
  }
  any(key: string) {
    return (super[key as "either"]() as KVStore).get(key);
  }
}

new Function(async () => new Steps().run(), { name: "of-a-library" });
new Function(async (key: string) => audited.get(key), { name: "of-a-kind" });
new Function(async (key: string) => anyOperation.any(key as "get", key), { name: "any-of-a-kind" });
new Function(async () => void new CalledByItsBase(), { name: "by-the-constructor-of-a-library" });
new Function(async (key: string) => {
  await new Plain().show();
  const literal = { toString() { return super.toString() + String(inLiteral.get(key)); } };
  return literal.toString();
}, { name: "of-objects" });
new Function(async () => new Derived().fill(), { name: "with-setters" });
new Function(async (key: string) => new Derived().any(key), { name: "by-any-name" });
