import { describe, expect, it } from "vitest";
import { diagnostic } from "./diagnostic.js";
import { printDiagnostics } from "./print.js";

const source = `project: my-app
current: dev
stacks:
  dev: { platform: Loca }
`;

const found = diagnostic(
  "PLUTO5003",
  { path: "stacks.dev.platform", found: '"Loca"', allowed: "AWS or Local" },
  { file: ".pluto/pluto.yml", line: 4, column: 20, endLine: 4, endColumn: 24 },
);

const plain = { readSource: () => source, color: false };

describe("printDiagnostics", () => {
  it("shows code, message, place and the stretch of source", () => {
    expect(printDiagnostics([found], plain)).toMatchInlineSnapshot(`
      "error PLUTO5003: stacks.dev.platform is "Loca" in .pluto/pluto.yml; it should be AWS or Local.
        at .pluto/pluto.yml:4:20
          3 | stacks:
        > 4 |   dev: { platform: Loca }
            |                    ^^^^
          5 |"
    `);
  });

  it("shows other spans with what they explain, and what to do last", () => {
    const unknown = diagnostic(
      "PLUTO5005",
      { stack: "prod", stacks: ["dev"] },
      { file: ".pluto/pluto.yml", line: 2, column: 10 },
      [{ file: ".pluto/pluto.yml", line: 3, column: 1, message: "The stacks are listed here." }],
    );
    expect(printDiagnostics([unknown], plain)).toMatchInlineSnapshot(`
      "error PLUTO5005: The project has no stack "prod".
        at .pluto/pluto.yml:2:10
          1 | project: my-app
        > 2 | current: dev
            |          ^
          3 | stacks:
        The stacks are listed here.
        at .pluto/pluto.yml:3:1
          2 | current: dev
        > 3 | stacks:
            | ^
          4 |   dev: { platform: Loca }
        help: Its stacks: dev. To add one: pluto stack new prod"
    `);
  });

  it("names the place alone where the source cannot be read", () => {
    const text = printDiagnostics([found], { ...plain, readSource: () => undefined });
    expect(text.split("\n")).toEqual([
      'error PLUTO5003: stacks.dev.platform is "Loca" in .pluto/pluto.yml; it should be AWS or Local.',
      "  at .pluto/pluto.yml:4:20",
    ]);
  });

  it("cuts a long span short", () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line${index + 1}`).join("\n");
    const long = { ...found, line: 2, column: 1, endLine: 39, endColumn: 3 };
    const text = printDiagnostics([long], { readSource: () => lines, color: false });
    expect(text).toContain("line7");
    expect(text).not.toContain("line12");
  });

  it("colours only when told to", () => {
    expect(printDiagnostics([found], { ...plain, color: true })).toContain("\u001B[31m");
    expect(printDiagnostics([found], plain)).not.toContain("\u001B");
  });
});
