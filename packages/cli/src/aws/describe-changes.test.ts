import type { Change } from "@plutolang/provision";
import pico from "picocolors";
import { expect, it } from "vitest";
import { describeChanges } from "./describe-changes.js";

const plain = pico.createColors(false);

function change(operation: Change["operation"], partOf: string, type: string): Change {
  const name = partOf.split("/").at(-1) ?? "";
  return { operation, resource: { urn: `${type} ${name}`, type, name, partOf }, properties: ["a"] };
}

it("lists changes by the program's resources, and says in words what is lost", () => {
  const changes = [
    change("create", "Function/greet", "aws:lambda/function:Function"),
    change("replace", "SageMaker/llama", "aws:sagemaker/model:Model"),
    change("delete", "KVStore/visits", "aws:dynamodb/table:Table"),
    change("update", "Function/ask", "aws:lambda/function:Function"),
  ];
  const [first] = changes;
  expect(describeChanges({ changes, unchanged: first ? [first.resource] : [] }, plain)).toBe(
    `~  update   Function/ask     Function  a
+  create   Function/greet   Function
-  delete   KVStore/visits   Table
±  replace  SageMaker/llama  Model     a

1 to create, 1 to update, 1 to replace, 1 to delete, 1 unchanged

Will be made anew: Model of SageMaker/llama
Will be deleted, with its data: Table of KVStore/visits`,
  );
});

it("says that there is nothing to do", () => {
  expect(describeChanges({ changes: [], unchanged: [] }, plain)).toMatch(/^Nothing to change/);
});
