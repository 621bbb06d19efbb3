import { carry, type Feature } from "../feature.js";

/** Values in arrays, Maps and Sets. */
export const arrays: readonly Feature[] = [
  carry("array element", (s, v, d) => {
    const x = s.fresh("list");
    s.line(`const ${x} = [${d}, ${v}];`);
    return `${x}[1]`;
  }),
  carry("array destructuring", (s, v, d) => {
    const x = s.fresh("second");
    s.line(`const [, ...[${x}]] = [${d}, ${v}];`);
    return x;
  }),
  carry("array spread", (_s, v, d) => `[${d}, ...[${v}, ${d}]].at(-2)`),
  carry(
    "push and pop",
    (s, v, d) => {
      const x = s.fresh("stack");
      s.line(`const ${x}: any[] = [${d}];`);
      s.line(`${x}.push(${v});`);
      return `${x}.pop()`;
    },
    { imprecise: true },
  ),
  carry(
    "push and index",
    (s, v, d) => {
      const x = s.fresh("pushed");
      s.line(`const ${x}: any[] = [];`);
      s.line(`${x}.push(${d}, ${v});`);
      return `${x}[1]`;
    },
    { imprecise: true },
  ),
  carry("array map", (_s, v) => `[${v}].map((each) => ({ each }))[0].each`),
  carry("array filter", (_s, v) => `[${v}, undefined].filter((each) => each !== undefined)[0]`),
  carry("array find", (s, v, d) => {
    const x = s.fresh("named");
    s.line(`const ${x} = [{ name: "it", it: ${v} }, { name: "other", it: ${d} }];`);
    return `${x}.find(({ name }) => name === "it")?.it`;
  }),
  carry(
    "array reduce",
    (_s, v) => `[${v}].reduce((all: any, each) => ({ ...all, each }), {}).each`,
  ),
  carry("array flatMap", (_s, v) => `[[${v}]].flatMap((each) => each)[0]`),
  carry("array forEach", (s, v) => {
    const x = s.fresh("last");
    s.line(`let ${x}: any;`);
    s.line(`[${v}].forEach((each) => { ${x} = each; });`);
    return x;
  }),
  carry("array slice and concat", (_s, v, d) => `[${d}].concat([${v}]).slice(1)[0]`),
  carry("array toSorted", (_s, v) => `[${v}].sort(() => 0).reverse()[0]`),
  carry("Array.from", (_s, v) => `Array.from({ length: 1 }, () => ${v})[0]`),
  carry("array entries", (s, v) => {
    const x = s.fresh("indexed");
    s.line(`let ${x}: any;`);
    s.line(`for (const [, each] of [${v}].entries()) ${x} = each;`);
    return x;
  }),
  carry(
    "counting loop",
    (s, v, d) => {
      const x = s.fresh("counted");
      s.line(`const ${x}List = [${d}, ${v}]; let ${x}: any;`);
      s.line(`for (let i = 0; i < ${x}List.length; i++) ${x} = ${x}List[i];`);
      return x;
    },
    { imprecise: true },
  ),
  carry("for in", (s, v, _d) => {
    const x = s.fresh("keyed");
    s.line(`const ${x}Of: any = { it: ${v} }; let ${x}: any;`);
    s.line(`for (const key in ${x}Of) ${x} = ${x}Of[key];`);
    return x;
  }),
  carry("while with shift", (s, v) => {
    const x = s.fresh("shifted");
    s.line(`const ${x}Queue: any[] = [${v}]; let ${x}: any;`);
    s.line(`while (${x}Queue.length > 0) { ${x} = ${x}Queue.shift(); }`);
    return x;
  }),
  carry("Map of entries", (s, v, d) => {
    const x = s.fresh("map");
    s.line(`const ${x} = new Map<string, any>([["it", ${v}], ["other", ${d}]]);`);
    return `${x}.get("it")`;
  }),
  carry("Map that is filled", (s, v, d) => {
    const x = s.fresh("filled");
    s.line(`const ${x} = new Map<string, any>();`);
    s.line(`${x}.set("it", ${v}).set("other", ${d});`);
    return `${x}.get("it")!`;
  }),
  carry("Map values", (_s, v) => `[...new Map([["it", ${v}]]).values()][0]`),
  carry("Map forEach", (s, v) => {
    const x = s.fresh("visited");
    s.line(`let ${x}: any; new Map([["it", ${v}]]).forEach((each) => { ${x} = each; });`);
    return x;
  }),
  carry("Map copied by a constructor", (_s, v) => `new Map(new Map([["it", ${v}]])).get("it")`),
  carry("Map with get or create", (s, v, d) => {
    const remember = s.define(
      "remember",
      (n) =>
        `export function ${n}<T>(cache: Map<string, T>, key: string, make: () => T): T { let found = cache.get(key); if (found === undefined) { found = make(); cache.set(key, found); } return found; }`,
    );
    const x = s.fresh("cache");
    s.line(`const ${x} = new Map<string, any>();`);
    s.also(`${remember}(${x}, "other", () => ${d});`);
    return `${remember}(${x}, "it", () => ${v})`;
  }),
  carry("WeakMap", (s, v, _d) => {
    const x = s.fresh("weak");
    s.line(`const ${x}Key = {}; const ${x} = new WeakMap<object, any>([[${x}Key, ${v}]]);`);
    return `${x}.get(${x}Key)`;
  }),
  carry("Set", (_s, v) => `[...new Set([${v}])][0]`),
  carry("Set loop", (s, v) => {
    const x = s.fresh("member");
    s.line(`const ${x}Set = new Set<any>(); ${x}Set.add(${v}); let ${x}: any;`);
    s.line(`for (const each of ${x}Set) ${x} = each;`);
    return x;
  }),
];
