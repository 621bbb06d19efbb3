import { Script } from "node:vm";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { instrument } from "./instrument.js";
import type { MutantKind } from "./mutant.js";
import { createSwitchboard, Endless } from "./switches.js";

/** What `call` gives with the mutant switched on, or with none, and which mutants it reached. */
function run(source: string, call: string, active?: number) {
  const { text, mutants } = instrument("source.ts", source, 0);
  const board = createSwitchboard(mutants.length, active);
  const { off, kept, is, reach } = board.switches;
  const body = transformSync(`${text}\nreturn ${call};`, { loader: "ts" }).code;
  const script = new Script(`(function(__off,__kept,__is,__reach){${body}})`);
  board.allow(1000);
  const result: unknown = script.runInThisContext()(off, kept, is, reach);
  return { result, reached: mutants.filter(({ id }) => board.reached[id]) };
}

/** The kind and text of each mutant, with what `call` gives without that text. */
function mutantsOf(source: string, call: string) {
  const { mutants } = instrument("source.ts", source, 0);
  return mutants.map(({ id, kind, text }) => [kind, text, run(source, call, id).result]);
}

type Case = readonly [
  what: string,
  source: string,
  call: string,
  mutants: readonly (readonly [MutantKind, string, unknown])[],
];

const cases: readonly Case[] = [
  [
    "a function and its statements",
    "const seen = []; function f() { seen.push(1); return seen.push(2); } f();",
    "seen.length",
    [
      ["body", "{ seen.push(1); return seen.push(2); }", 0],
      ["statement", "seen.push(1);", 1],
      ["statement", "f();", 0],
    ],
  ],
  ["a function that is an expression", "const f = () => 1;", "f()", [["body", "1", undefined]]],
  [
    "both ways of a condition",
    "let x = 0; if (x === 0) x = 1; else { x = 2; }",
    "x",
    [
      ["branch", "if (x === 0) x = 1;", 2],
      ["otherwise", "{ x = 2; }", 1],
    ],
  ],
  [
    "both choices of an expression",
    "const f = (x: boolean) => { return x ? 'yes' : 'no'; }",
    "[f(true), f(false)].join()",
    [
      ["body", "{ return x ? 'yes' : 'no'; }", ","],
      ["branch", "'yes'", "no,no"],
      ["otherwise", "'no'", "yes,yes"],
    ],
  ],
  [
    "each reason, and what stands in for nothing",
    "let [a, b, c] = [true, false, null]; const x = (b || a) as unknown; const y = c ?? 'there';",
    "[x, y].join()",
    [
      ["entry", "true", "false,there"],
      ["operand", "b", "true,there"],
      ["operand", "a", "false,there"],
      ["otherwise", "'there'", "true,"],
    ],
  ],
  [
    "labels and the default",
    `let x = ''; for (const y of 'abz') switch (y) { case 'a': case 'b': x += y; break; default: x += '!'; }`,
    "x",
    [
      ["loop", expect.stringContaining("for (const y"), ""],
      ["case", "'a'", "!b!"],
      ["case", "'b'", "a!!"],
      ["case", "x += '!';", "ab"],
    ],
  ],
  [
    "no guard that only leaves",
    "const f = (x: number) => { if (x === 1 || x === 2) return; return x; }; f(1);",
    "f(3)",
    [
      ["body", "{ if (x === 1 || x === 2) return; return x; }", undefined],
      ["statement", "f(1);", 3],
    ],
  ],
  [
    "handlers",
    "let x = 0; try { throw 1; } catch { x += 1; } finally { x += 2; }",
    "x",
    [
      ["handler", "{ x += 1; }", 2],
      ["handler", "{ x += 2; }", 1],
    ],
  ],
  [
    "rows of tables, and names anywhere",
    "const rest = { c: 3 }; const table = { a: 1, ...rest } as const; const f = () => ['x', 'y'];",
    "[...Object.keys(table), ...(f() ?? [])].join('')",
    [
      ["entry", "a: 1", "cxy"],
      ["entry", "...rest", "axy"],
      ["body", "['x', 'y']", "ac"],
      ["entry", "'x'", "acy"],
      ["entry", "'y'", "acx"],
    ],
  ],
  [
    "no types, directives or values that add nothing",
    "'use strict'; type T = { a: 1; b: 2 }; const x = null ?? undefined; const nothing = 0;",
    "x ?? nothing",
    [],
  ],
];

describe("instrument", () => {
  it.each(cases)("switches off %s", (_what, source, call, mutants) => {
    const withoutCatch = mutantsOf(source, call).filter(([, text]) => text !== "throw 1;");
    expect(withoutCatch).toEqual(mutants);
  });

  it("changes nothing while no mutant is switched on", () => {
    for (const [, source, call] of cases) {
      const plain = transformSync(`${source}\nreturn ${call};`, { loader: "ts" }).code;
      expect(run(source, call).result).toEqual(
        new Script(`(function(){${plain}})()`).runInThisContext(),
      );
    }
  });

  it("counts a branch as reached where it is taken", () => {
    const source = "let x = 0; if (x === 1) x = 2; if (x === 0) x = 3;";
    expect(run(source, "x").reached).toMatchObject([{ text: "if (x === 0) x = 3;" }]);
  });

  it("ends what a mutant makes endless", () => {
    const source = "let x = 0; while (true) { x += 1; if (x > 3) { x = 4; break; } }";
    const { mutants } = instrument("source.ts", source, 0);
    const branch = mutants.find(({ kind }) => kind === "branch");
    expect(run(source, "x").result).toBe(4);
    expect(() => run(source, "x", branch?.id)).toThrow(Endless);
  });
});
