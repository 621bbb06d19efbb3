import { Function, KVStore } from "@plutolang/pluto";

const yes = new KVStore("yes");
const no = new KVStore("no");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

class Base {}
class Derived extends Base {}
const plain = { shown: 1 };
const child = Object.create(plain);
const hidden = Object.defineProperty({ shown: 1 }, "hidden", { value: 1 });

does("is-prototype-of", (key) => (Base.prototype.isPrototypeOf(new Derived()) ? yes : no).get(key));
does("is-prototype-of-created", (key) => (plain.isPrototypeOf(child) ? yes : no).get(key));
does("is-no-prototype-of", (key) => (Derived.prototype.isPrototypeOf(new Base()) ? yes : no).get(key));
does("is-no-prototype-of-itself", (key) => (plain.isPrototypeOf(plain) ? yes : no).get(key));
does("is-no-prototype-of-text", (key) => (plain.isPrototypeOf("text" as never) ? yes : no).get(key));
does("is-perhaps-prototype-of", (key) => (plain.isPrototypeOf(key < "m" ? child : {}) ? yes : no).get(key));
does("enumerable", (key) => (hidden.propertyIsEnumerable("shown") ? yes : no).get(key));
does("not-enumerable", (key) => (hidden.propertyIsEnumerable("hidden") ? yes : no).get(key));
does("not-there", (key) => (hidden.propertyIsEnumerable("absent") ? yes : no).get(key));
does("inherited-is-not-enumerable", (key) => (child.propertyIsEnumerable("shown") ? yes : no).get(key));
does("enumerable-by-caller", (key) => (plain.propertyIsEnumerable(key) ? yes : no).get(key));
does("locale-text", (key) => ({ toString: () => String(yes.get(key)) }).toLocaleString());
does("locale-tag", (key) => ({ get [Symbol.toStringTag]() { void no.get(key); return "Tagged"; } }).toLocaleString());
