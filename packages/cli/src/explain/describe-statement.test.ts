import type { Architecture, Evidence } from "@plutolang/architecture";
import pico from "picocolors";
import { describe, expect, it } from "vitest";
import { assembleExplanation } from "./assemble-explanation.js";
import { describeStatement } from "./describe-statement.js";

const at = { file: "src/index.ts", line: 1, column: 1 };
const handler = { streaming: false, environment: [] };

function architectureWith(operations: string[], evidence: readonly Evidence[]): Architecture {
  return {
    version: 1,
    project: "my-app",
    entry: "src/index.ts",
    resources: [
      { id: "KVStore/notes", kind: "KVStore", name: "notes", args: {}, at },
      { id: "Function/edit", kind: "Function", name: "edit", args: {}, at, handler },
    ],
    grants: [{ from: "Function/edit", to: "KVStore/notes", operations, evidence }],
    cuts: [],
  };
}

function describeAll(architecture: Architecture, line: string): string[] {
  const { statements } = assembleExplanation(architecture, () => line);
  return statements.map((each) => describeStatement(each, pico.createColors(false)));
}

function evidenceAt(line: number, column: number, operations: string[]): Evidence {
  return { file: "src/index.ts", line, column, via: ["edit"], operations };
}

describe("describeStatement", () => {
  it("says in one sentence what is needed at the same places, in another what is not", () => {
    const evidence = [evidenceAt(4, 3, ["delete", "get"]), evidenceAt(9, 3, ["set"])];
    const texts = describeAll(architectureWith(["delete", "get", "set"], evidence), "notes");
    expect(texts.map((each) => each.split("\n")[0]?.trim())).toEqual([
      "edit may delete from and read from notes",
      "edit may write to notes",
    ]);
    expect(texts[0]).toMatch(/dynamodb:DeleteItem, dynamodb:GetItem\s+on arn:/);
    expect(texts[0]).not.toContain("but not");
  });

  it("shows of a long line what stands around the place", () => {
    const line = `  ${"a();".repeat(60)} notes.get("x"); ${"b();".repeat(60)}`;
    const column = line.indexOf("notes") + 1;
    const [text = ""] = describeAll(
      architectureWith(["get"], [evidenceAt(4, column, ["get"])]),
      line,
    );
    const shown = text.split("\n").find((each) => each.includes("because")) ?? "";
    expect(shown).toMatch(/ {2}…[a();]+ notes\.get\("x"\);.*…$/);
    expect(shown.length).toBeLessThan(140);
  });

  it("says of code that runs for every function that it runs as its module loads", () => {
    const via = ["edit", "<module src/index.ts>", "warm"];
    const evidence = [{ ...evidenceAt(4, 3, ["get"]), via }];
    const [text] = describeAll(architectureWith(["get"], evidence), "notes.get(key)");
    expect(text).toContain("edit → as src/index.ts loads → warm");
  });

  it("shows the first places of many, and says how many more there are", () => {
    const evidence = Array.from({ length: 8 }, (_, index) => evidenceAt(index + 2, 1, ["get"]));
    const [text = ""] = describeAll(architectureWith(["get"], evidence), "notes.get(key)");
    expect(text.match(/because/g)).toHaveLength(5);
    expect(text).toContain("and at 3 more places, which --json lists");
  });
});
