import { boxes, readings } from "./boxes.js";
import { calls } from "./calls.js";
import { constructions } from "./constructions.js";
import { functions } from "./functions.js";
import { names } from "./names.js";

/** A program, and what its functions do by construction. */
export interface Combination {
  readonly name: string;
  readonly text: string;
  /** `function resource operation`, sorted. */
  readonly grants: readonly string[];
}

/** Each way to make something, with each way to use it. */
export function combinations(): Combination[] {
  return [
    ...Object.entries(constructions).map(([name, way]) => construct(`made-by-${name}`, way)),
    ...Object.entries(functions).map(([name, way]) => combine(`act-${name}`, way, "act", calls)),
    ...Object.entries(boxes).map(([name, way]) => combine(`box-${name}`, way, "box", readings)),
  ];
}

/** A store for each way to name one, and a function that reads from it. */
function construct(name: string, way: string): Combination {
  const ways = Object.entries(names);
  const blocks = ways.map(([of, { setup = "", name }], index) => {
    const inner = `const given = ${name}; { ${way} readBy("${of}", store); }`;
    const block = `await (async () => { ${setup} ${inner} })();`;
    return block.replaceAll("INDEX", String(index + 1));
  });
  const text = [
    `import * as pluto from "@plutolang/pluto";`,
    `import { Function, KVStore } from "@plutolang/pluto";`,
    `const readBy = (name, store) => new Function(async (key) => { await store.get(key); }, { name });`,
    ...blocks,
  ].join("\n");
  const grants = ways.map(([of], index) => `${of} KVStore/users-${index + 1} get`);
  return { name, text, grants: grants.sort() };
}

/** Both ways serve two stores, and each function of the program needs only its own. */
function combine(
  name: string,
  way: string,
  made: string,
  uses: Readonly<Record<string, string>>,
): Combination {
  const functionsOf = Object.entries(uses).flatMap(([use, code]) => [
    `const ${use}Use = async (${made}, key) => { ${code} };`,
    ...["a", "b"].map(
      (store) =>
        `new Function(async (key) => { await ${use}Use(of.${store}, key); }, { name: "${use}-${store}" });`,
    ),
  ]);
  const text = [
    `import { Function, KVStore } from "@plutolang/pluto";`,
    `const nameOf = (name) => process.env.NAME ?? name;`,
    `const make = (store) => { ${way} return ${made}; };`,
    `const of = { a: make(new KVStore("a")), b: make(new KVStore("b")) };`,
    ...functionsOf,
  ].join("\n");
  const grants = Object.keys(uses).flatMap((use) =>
    ["a", "b"].map((store) => `${use}-${store} KVStore/${store} get`),
  );
  return { name, text, grants: grants.sort() };
}
