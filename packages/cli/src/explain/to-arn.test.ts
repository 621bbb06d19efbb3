import { kinds } from "@plutolang/pluto/kinds";
import { describe, expect, it } from "vitest";
import { toArn } from "./to-arn.js";

function arnOf(kind: string, project: string, name: string): string {
  const found = kinds.find((each) => each.name === kind);
  if (found === undefined) throw new Error(`There is no kind ${kind}.`);
  return toArn(found, project, name);
}

describe("toArn", () => {
  it("names the project and the resource, and leaves the stack open", () => {
    expect(arnOf("KVStore", "my-app", "notes")).toBe(
      "arn:aws:dynamodb:<region>:<account>:table/my-app-<stack>-notes",
    );
    expect(arnOf("Function", "my-app", "greet")).toBe(
      "arn:aws:lambda:<region>:<account>:function:my-app-<stack>-greet",
    );
  });

  it("leaves the hash open that an altered name ends in, for it depends on the stack", () => {
    expect(arnOf("SageMaker", "@ada/app", "llama")).toBe(
      "arn:aws:sagemaker:<region>:<account>:endpoint/ada-app-<stack>-llama-<hash>",
    );
  });
});
