import { Function, KVStore } from "@plutolang/pluto";

const text = " Hello-World ";
const trimmed = text.trim();
function* count(): Generator<number, string, number | undefined> {
  yield 1;
  yield 2;
  return "end";
}
const counted = count();
const steps = [counted.next(), counted.next(), counted.next(), counted.next()];
const closed = count();
closed.next();
const returned = closed.return("early");
class Point {
  constructor(readonly x: number, readonly y: number) {}
  toJSON(): unknown { return { at: `${this.x}/${this.y}` }; }
}
const parsed = JSON.parse('{"list":[1,{"deep":"d"}],"none":null,"flag":true}');
const revived = JSON.parse('{"a":1,"b":{"c":2}}', (_key, value) => (typeof value === "number" ? value + 10 : value));
const described = Symbol("described");
const clone = structuredClone({ list: ["x", { y: "z" }], map: new Map([["k", "v"]]), set: new Set(["s"]) });
const self: Record<string, unknown> = { name: "me" };
self.self = self;
const looped = structuredClone(self) as { self: { self: { name: string } } };

const names = [
  `case-${trimmed.toLowerCase()}-${trimmed.toUpperCase()}-${trimmed.toLocaleLowerCase()}-${trimmed.toLocaleUpperCase()}`,
  `trim-${text.trimStart().length}-${text.trimEnd().length}`,
  `at-${trimmed.at(-1)}${trimmed.charAt(0)}-${trimmed.charCodeAt(0)}-${trimmed.codePointAt(1)}`,
  `find-${trimmed.indexOf("o")}-${trimmed.lastIndexOf("o")}-${trimmed.includes("W")}-${trimmed.startsWith("He")}-${trimmed.endsWith("x")}-${trimmed.search(/W/)}`,
  `cut-${trimmed.slice(0, 2)}-${trimmed.substring(2, 4)}-${trimmed.substr(4, 1)}-${trimmed.split("-").length}`,
  `grow-${"x".repeat(3)}-${"7".padStart(3, "0")}-${"7".padEnd(3, "0")}-${"a".concat("b", "c")}-${"a".normalize("NFC")}`,
  `compare-${"a".localeCompare("b")}-${"text".toString()}-${"text".valueOf()}`,
  `match-${trimmed.match(/(\w+)-(\w+)/)?.[2]}-${[...trimmed.matchAll(/[A-Z]/g)].map(([letter]) => letter).join("")}`,
  `replace-${trimmed.replace("l", "L")}-${trimmed.replaceAll("l", "L")}-${trimmed.replace(/o/g, (found, at) => `${found}${at}`)}-${trimmed.replaceAll("l", (found) => found.toUpperCase())}`,
  `replace-once-${"a.a".replace(".", () => "-")}-${"aaa".replace("a", () => "b")}-${"aaa".replace(/a/, () => "b")}`,
  `number-${(1.005).toFixed(1)}-${(1234.5).toPrecision(2).length}-${(255).toString(16)}`,
  `test-${/^hel/i.test(trimmed)}-${/(\d+)/.exec("a12b")?.[1]}`,
  `raw-${String.raw`a${1}b${"c"}`}-${String.fromCharCode(72, 105)}-${String.fromCodePoint(72)}-${String(12)}`,
  `convert-${Number("12")}-${Number.parseInt("ff", 16)}-${parseInt("12px", 10)}-${parseFloat("1.5")}-${Boolean("")}-${Boolean({})}-${BigInt(7)}`,
  `checks-${Number.isInteger(1.5)}-${Number.isNaN(Number.NaN)}-${isNaN(Number("x"))}-${isFinite(1)}-${Number.isSafeInteger(2 ** 53)}-${Number.isFinite(1)}`,
  `math-${Math.max(1, 5, 3)}-${Math.floor(2.7)}-${Math.round(Math.PI)}-${Math.trunc(Math.LN10)}-${Number.MAX_SAFE_INTEGER}`,
  `encode-${encodeURIComponent("a b").length}-${decodeURIComponent("a%20b").length}-${encodeURI("a b").length}-${decodeURI("a%20b").length}`,
  `steps-${steps.map(({ value, done }) => `${value}${done}`).join("_")}`,
  `closed-${returned.value}-${closed.next().done}`,
  `helpers-${count().map((each) => each * 2).toArray().join("")}-${count().filter((each) => each > 1).toArray().join("")}-${count().reduce((total, each) => total + each, 0)}`,
  `more-helpers-${count().some((each) => each === 2)}-${count().every((each) => each === 2)}-${count().find((each) => each > 1)}-${[...count().flatMap((each) => [each, each])].join("")}`,
  `some-${count().take(1).toArray().join("")}-${count().drop(1).toArray().join("")}`,
  `parsed-${parsed.list[1].deep}-${parsed.list.length}-${parsed.none === null}-${parsed.flag}`,
  `revived-${revived.a}-${revived.b.c}`,
  `written-${JSON.stringify({ a: [1, "b", null] }).length}-${JSON.stringify("x").length}-${JSON.stringify([1, 2], undefined, 2).length}`,
  `symbol-${described.description}-${described.toString().length}-${Symbol.keyFor(Symbol.for("known"))}-${Symbol.for("x") === Symbol.for("x")}-${Symbol.keyFor(described) ?? "none"}`,
  `clone-${clone.list[0]}-${(clone.list[1] as { y: string }).y}-${clone.map.get("k")}-${[...clone.set].join("")}-${looped.self.self.name}`,
  `date-${new Date("2024-05-06T07:08:09Z").getUTCHours()}-${Date.UTC(2024, 0)}-${Date.parse("2024-01-01T00:00:00Z")}`,
  `error-${new Error("broken").message}-${new TypeError("typed", { cause: "why" }).cause}-${new RangeError("r").message}`,
];
const stores = names.map((name) => new KVStore(name));

new Function(async (key: string) => { for (const store of stores) await store.get(key); }, { name: "reader" });
