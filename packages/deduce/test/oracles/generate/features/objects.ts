import { carry, type Feature } from "../feature.js";

/** Values in fields of objects, and out of them again. */
export const objects: readonly Feature[] = [
  carry("alias", (s, v) => {
    const x = s.fresh("alias");
    s.line(`const ${x} = ${v};`);
    return x;
  }),
  carry("field", (s, v, d) => {
    const x = s.fresh("object");
    s.line(`const ${x} = { one: ${v}, two: ${d} };`);
    return `${x}.one`;
  }),
  carry("nested field", (s, v, d) => {
    const x = s.fresh("nested");
    s.line(`const ${x} = { outer: { inner: { it: ${v} }, other: ${d} } };`);
    return `${x}.outer.inner["it"]`;
  }),
  carry("destructured field", (s, v, d) => {
    const x = s.fresh("picked");
    s.line(`const { two: { it: ${x} }, ...${x}Rest } = { one: ${d}, two: { it: ${v} } };`);
    return x;
  }),
  carry("destructured rest", (s, v, d) => {
    const x = s.fresh("others");
    s.line(`const { one: ${x}One, ...${x} } = { one: ${d}, two: ${v} };`);
    return `${x}.two`;
  }),
  carry("default of a destructured field", (s, v) => {
    const x = s.fresh("fallback");
    s.line(`const { missing: ${x} = ${v} } = {} as { missing?: unknown };`);
    return x;
  }),
  carry("destructuring assignment", (s, v, d) => {
    const x = s.fresh("assigned");
    s.line(`let ${x}: any; let ${x}Other: any;`);
    s.line(`({ one: ${x}, list: [${x}Other] } = { one: ${v}, list: [${d}] });`);
    return x;
  }),
  carry("swap", (s, v, d) => {
    const x = s.fresh("swapped");
    s.line(`let ${x}: any = ${d}; let ${x}Other: any = ${v};`);
    s.line(`[${x}, ${x}Other] = [${x}Other, ${x}];`);
    return x;
  }),
  carry("object spread", (s, v, d) => {
    const x = s.fresh("spread");
    s.line(`const ${x} = { ...{ it: ${d} }, ...{ it: ${v}, other: ${d} } };`);
    return `${x}.it`;
  }),
  carry("Object.assign", (s, v, d) => {
    const x = s.fresh("assigned");
    s.line(`const ${x} = Object.assign({}, { other: ${d} }, { it: ${v} });`);
    return `${x}.it`;
  }),
  carry("Object.entries and fromEntries", (s, v, d) => {
    const x = s.fresh("entries");
    s.line(
      `const ${x} = Object.fromEntries(Object.entries({ it: ${v}, other: ${d} }).map(([key, each]) => [\`\${key}-copy\`, each]));`,
    );
    return `${x}["it-copy"]`;
  }),
  carry("Object.values", (s, v, d) => {
    const x = s.fresh("values");
    s.line(`const ${x} = Object.values({ it: ${v}, other: ${d} });`);
    return `${x}[0]`;
  }),
  carry("Object.freeze", (_s, v, d) => `Object.freeze({ it: ${v}, other: ${d} }).it`),
  carry("Object.create", (s, v, d) => {
    const x = s.fresh("derived");
    s.line(`const ${x} = Object.create({ it: ${v}, other: ${d} });`);
    return `${x}.it`;
  }),
  carry("Object.defineProperty", (s, v, d) => {
    const x = s.fresh("defined");
    s.line(`const ${x}: any = { other: ${d} };`);
    s.line(`Object.defineProperty(${x}, "it", { get: () => ${v}, enumerable: true });`);
    return `${x}.it`;
  }),
  carry("Reflect.get", (_s, v, d) => `Reflect.get({ it: ${v}, other: ${d} }, "it")`),
  carry("getter", (s, v, d) => {
    const x = s.fresh("lazy");
    s.line(`const ${x} = { get it() { return ${v}; }, get other() { return ${d}; } };`);
    return `${x}.it`;
  }),
  carry(
    "setter",
    (s, v, d) => {
      const x = s.fresh("settable");
      s.line(
        `const ${x} = { kept: ${d} as any, set it(value: any) { this.kept = value; }, get it() { return this.kept; } };`,
      );
      s.line(`${x}.it = ${v};`);
      return `${x}.it`;
    },
    { imprecise: true },
  ),
  carry("method that reads this", (s, v, d) => {
    const x = s.fresh("self");
    s.line(`const ${x} = { it: ${v}, other: ${d}, read() { return this.it; } };`);
    return `${x}.read()`;
  }),
  carry("symbol key", (s, v, d) => {
    const x = s.fresh("symbol");
    s.line(`const ${x} = Symbol("it"); const ${x}Other = Symbol("other");`);
    s.line(`const ${x}Box = { [${x}]: ${v}, [${x}Other]: ${d} };`);
    return `${x}Box[${x}]`;
  }),
  carry("enum key", (s, v, d) => {
    const name = s.define("Key", (n) => `export enum ${n} { One = "one", Two = "two" }`);
    const x = s.fresh("byEnum");
    s.line(`const ${x} = { [${name}.One]: ${d}, [${name}.Two]: ${v} };`);
    return `${x}[${name}.Two]`;
  }),
  carry("field added later", (s, v, d) => {
    const x = s.fresh("record");
    s.line(`const ${x}: Record<string, any> = {};`);
    s.line(`${x}["it"] = ${v};`);
    s.line(`${x}["other"] = ${d};`);
    return `${x}.it`;
  }),
  carry("optional chain", (s, v, d) => {
    const x = s.fresh("maybe");
    s.line(`const ${x}: { a?: { b?: any }; c?: any } | undefined = { a: { b: ${v} }, c: ${d} };`);
    return `${x}?.a?.b`;
  }),
  carry("casts", (_s, v) => `((${v} as unknown as object)! satisfies object as any)`),
  carry("nullish default", (_s, v) => `((undefined as any) ?? ${v})`),
  carry("logical or", (_s, v) => `(("" as any) || ${v})`),
  carry("constant condition", (_s, v, d) => `(1 + 1 === 2 ? ${v} : ${d})`),
  carry(
    "condition of run time",
    (_s, v, d) => `(Number(process.env.SIDE ?? 1) > 0 ? ${v} : ${d})`,
    {
      imprecise: true,
    },
  ),
  carry("comma", (_s, v) => `(void 0, ${v})`),
  carry("logical assignment", (s, v) => {
    const x = s.fresh("once");
    s.line(`let ${x}: any;`);
    s.line(`${x} ??= ${v};`);
    return x;
  }),
  carry("proxy without traps", (_s, v, d) => `new Proxy({ it: ${v}, other: ${d} }, {}).it`),
  carry(
    "proxy with a get trap",
    (s, v, d) => {
      const x = s.fresh("proxied");
      s.line(
        `const ${x}: any = new Proxy({ it: ${v}, other: ${d} } as any, { get: (target, key) => target[String(key)] });`,
      );
      return `${x}.it`;
    },
    { imprecise: true },
  ),
  carry("linked list", (s, v, d) => {
    const x = s.fresh("list");
    s.line(`let ${x}: any; for (const each of [${v}, ${d}]) ${x} = { each, next: ${x} };`);
    return `${x}.next.each`;
  }),
  carry("constant key from a template", (s, v, d) => {
    const x = s.fresh("templated");
    s.line(`const ${x}: any = { "key-1": ${v}, "key-2": ${d} };`);
    return `${x}[\`key-\${3 - 2}\`]`;
  }),
];
