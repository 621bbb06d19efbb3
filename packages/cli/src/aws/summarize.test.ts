import { guide } from "@plutolang/architecture/testing";
import type { AwsDeployment, Change } from "@plutolang/provision";
import { expect, it } from "vitest";
import { summarize } from "./summarize.js";

function part(partOf: string) {
  return { urn: partOf, type: "aws:lambda/function:Function", name: "any", partOf };
}

function change(operation: Change["operation"], partOf: string): Change {
  return { operation, resource: part(partOf), properties: [] };
}

it("tells by the program's resources what became of them", () => {
  const deployment: AwsDeployment = {
    changes: [
      change("create", "Function/qa"),
      change("replace", "SageMaker/llama-2-7b"),
      change("delete", "Function/old"),
      change("delete", "Function/old"),
    ],
    unchanged: [part("Function/chatbot"), part("SageMaker/llama-2-7b")],
    outputs: { "Function/qa": { functionName: "guide-aws-qa" } },
    urls: [{ id: "Function/qa", url: "https://qa", auth: "none", ready: true, status: 405 }],
    diagnostics: [],
  };
  const { functions, resources, removed } = summarize(guide, deployment);
  expect(removed).toEqual(["Function/old"]);
  expect(resources.map(({ id, status }) => [id, status])).toEqual(
    expect.arrayContaining([
      ["Function/chatbot", "unchanged"],
      ["Function/qa", "created"],
      ["SageMaker/llama-2-7b", "updated"],
    ]),
  );
  const [first] = functions;
  expect(functions).toHaveLength(1);
  expect(first).toEqual({
    id: "Function/qa",
    name: "qa",
    url: "https://qa",
    auth: "none",
    ready: true,
    status: "created",
  });
});
