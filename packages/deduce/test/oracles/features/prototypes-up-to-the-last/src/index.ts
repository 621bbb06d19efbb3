import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class B { m() { return a.get("x"); } }
class C extends B { n() { return a.get("y"); } }
const p = Object.getPrototypeOf(new C());
if (p === C.prototype) new Function(async () => 1, { name: "one" });
const q = Object.getPrototypeOf(p);
if (q === B.prototype) new Function(async () => 1, { name: "two" });
const r = Object.getPrototypeOf(q);
if (r === Object.prototype) new Function(async () => 1, { name: "three" });
if (p !== Object.prototype) new Function(async () => 1, { name: "four" });
if (Object.getPrototypeOf(r) === null) new Function(async () => 1, { name: "five" });
const member = Reflect.get(p, "n");
if (typeof member === "function") new Function(member.bind(new C()), { name: "six" });
