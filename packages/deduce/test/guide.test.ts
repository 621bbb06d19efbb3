import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deduce } from "../src/index.js";

const root = join(import.meta.dirname, "../../../examples/langchain-llama2-sagemaker");

describe("the guide's program", () => {
  const { architecture, diagnostics, files } = deduce({ root });

  it("has one endpoint and two functions that may invoke it", () => {
    expect(architecture.resources.map((each) => each.id)).toEqual([
      "SageMaker/llama-2-7b",
      "Function/chatbot",
      "Function/qa",
    ]);
    expect(architecture.grants).toEqual([
      {
        from: "Function/chatbot",
        to: "SageMaker/llama-2-7b",
        operations: ["invoke"],
        evidence: [
          {
            file: "src/index.ts",
            line: 71,
            column: 19,
            via: ["chatbot", "createSageMakerModel"],
            operations: ["invoke"],
          },
        ],
      },
      {
        from: "Function/qa",
        to: "SageMaker/llama-2-7b",
        operations: ["invoke"],
        evidence: [
          {
            file: "src/index.ts",
            line: 71,
            column: 19,
            via: ["qa", "createSageMakerModel"],
            operations: ["invoke"],
          },
        ],
      },
    ]);
  });

  it("gives no warnings, and reads one file", () => {
    expect(diagnostics).toEqual([]);
    expect(files).toEqual(["src/index.ts"]);
  });

  it("keeps nothing of the endpoint's arguments, and of handlers each its own", () => {
    expect(architecture.cuts.map(({ replacement, keepFor }) => ({ replacement, keepFor }))).toEqual(
      [
        { replacement: "undefined", keepFor: [] },
        { replacement: "{}", keepFor: [] },
        { replacement: "undefined", keepFor: ["Function/chatbot"] },
        { replacement: "undefined", keepFor: ["Function/qa"] },
      ],
    );
  });
});
