import { Function, KVStore } from "@plutolang/pluto";

const sizes = { small: 1, large: 2 };
class Shape {
  corners(): number { return 0; }
  get area(): number { return 1; }
}
class Square extends Shape {}
const square = new Square();
const mark = Symbol("mark");
const marked = { [mark]: "yes", plain: "no" };
const base = { inherited: "i" };
const derived: Record<string, string> = Object.create(base, { own: { value: "o", enumerable: true }, computed: { get: () => "c" } });
const defined: Record<string, unknown> = {};
Object.defineProperty(defined, "value", { value: "v" });
Object.defineProperty(defined, "read", { get: () => "r", set: (to: string) => { defined.written = to; } });
Object.defineProperties(defined, { both: { value: "b" }, more: { value: "m" } });
defined.read = "w";
const legacy: Record<string, string> = {};
(legacy as any).__defineGetter__("got", () => "g");
(legacy as any).__defineSetter__("set", (to: string) => { legacy.kept = to; });
legacy.set = "s";
const adopted = Object.setPrototypeOf({ mine: 1 }, { theirs: "t" });
const frozen = Object.freeze({ a: "first" });
const sealed = Object.seal({ a: "first" } as Record<string, string>);
const fixed = Object.preventExtensions({ a: "first" } as Record<string, string>);
try { (frozen as { a: string }).a = "second"; } catch {}
try { sealed.a = "second"; sealed.b = "third"; } catch {}
try { delete sealed.a; } catch {}
try { fixed.b = "third"; } catch {}
delete fixed.a;
const descriptors = Object.getOwnPropertyDescriptors({ one: "1", get two() { return "2"; } });

const names = [
  `entries-${Object.entries(sizes).map(([name, size]) => name + size).join("_")}`,
  `values-${Object.values(sizes).join("")}-keys-${Object.keys(sizes).join("_")}`,
  `of-array-${Object.keys(["x", "y"]).join("")}-${Object.entries(["x"]).flat().join("")}`,
  `names-${Object.getOwnPropertyNames(Shape.prototype).filter((name) => name !== "constructor").join("_")}`,
  `from-entries-${Object.keys(Object.fromEntries([["a", 1], ["b", 2]])).join("")}-${Object.fromEntries(new Map([["c", "d"]])).c}`,
  `assign-${Object.values(Object.assign({ a: "1" }, { b: "2" }, null, { a: "3" })).join("")}`,
  `create-${derived.inherited}${derived.own}${derived.computed}-${Object.keys(derived).join("_")}`,
  `prototype-${Object.getPrototypeOf(square) === Square.prototype}-${Object.getPrototypeOf(Square) === Shape}-${Object.getPrototypeOf(derived) === base}`,
  `adopted-${adopted.theirs}-${adopted.mine}`,
  `define-${defined.value}${defined.read}${defined.written}${defined.both}${defined.more}`,
  `legacy-${legacy.got}${legacy.kept}`,
  `frozen-${frozen.a}-${Object.isFrozen(frozen)}-${Object.isSealed(frozen)}-${Object.isExtensible(frozen)}`,
  `sealed-${Object.keys(sealed).join("")}-${sealed.a}-${Object.isSealed(sealed)}`,
  `fixed-${Object.keys(fixed).length}-${Object.isExtensible(fixed)}-${Object.isExtensible(sizes)}-${Object.isFrozen(sizes)}-${Object.isFrozen(1)}`,
  `own-${Object.hasOwn(sizes, "small")}-${Object.hasOwn(derived, "inherited")}-${sizes.hasOwnProperty("large")}-${sizes.hasOwnProperty("huge")}`,
  `is-${Object.is(0, -0)}-${Object.is(Number.NaN, Number.NaN)}-${Object.is(sizes, sizes)}-${Object.is(sizes, frozen)}`,
  `descriptor-${Object.getOwnPropertyDescriptor(sizes, "large")?.value}-${Object.getOwnPropertyDescriptor(sizes, "huge")?.value ?? "none"}`,
  `descriptors-${Object.keys(descriptors).join("_")}-${descriptors.one.value}-${descriptors.two.get?.()}`,
  `symbols-${Object.getOwnPropertySymbols(marked).length}-${Object.keys(marked).join("")}-${marked[Object.getOwnPropertySymbols(marked)[0] as typeof mark]}`,
  `object-${Object(sizes) === sizes}-${sizes.valueOf() === sizes}`,
  `reflect-${Reflect.get(sizes, "small")}-${Reflect.has(sizes, "small")}-${Reflect.has(sizes, "huge")}-${Reflect.ownKeys({ b: 1, [mark]: 2 }).length}`,
  `reflect-call-${Reflect.apply((a: string, b: string) => a + b, undefined, ["x", "y"])}-${Reflect.construct(Square, []).area}`,
  `reflect-prototype-${Reflect.getPrototypeOf(square) === Square.prototype}-${Reflect.getOwnPropertyDescriptor(sizes, "small")?.value}`,
];
const stores = names.map((name) => new KVStore(name));

new Function(async (key: string) => { for (const store of stores) await store.get(key); }, { name: "reader" });
