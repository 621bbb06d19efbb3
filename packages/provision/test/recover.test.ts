import { expect, test } from "vitest";
import { settlePending } from "../src/recover.js";

const urn = (type: string, name: string) => `urn:pulumi:aws::guide::${type}::${name}`;
const role = {
  urn: urn("aws:iam/role:Role", "qa"),
  type: "aws:iam/role:Role",
  inputs: { name: "guide-qa" },
};

test("a state with nothing pending is left alone", () => {
  expect(settlePending({ resources: [role] })).toEqual({ urns: [] });
});

test("what was being created is looked for under its name", () => {
  const pending_operations = [{ type: "creating", resource: role }];
  expect(settlePending({ resources: [], pending_operations })).toEqual({
    checkpoint: {
      resources: [{ ...role, id: "guide-qa", outputs: { name: "guide-qa", id: "guide-qa" } }],
      pending_operations: [],
    },
    urns: [role.urn],
  });
});

test.each([
  [
    "aws:iam/rolePolicy:RolePolicy",
    { role: "guide-qa", name: "run-function" },
    "guide-qa:run-function",
  ],
  ["aws:lambda/functionUrl:FunctionUrl", { functionName: "guide-qa" }, "guide-qa"],
  ["aws:lambda/permission:Permission", { function: "guide-qa", statementId: "pluto" }, "pluto"],
])("%s goes by its own kind of id", (type, inputs, id) => {
  const resource = { urn: urn(type, "qa"), type, inputs };
  const { checkpoint } = settlePending({ pending_operations: [{ type: "creating", resource }] });
  expect(checkpoint?.resources?.[0]?.id).toBe(id);
});

test("what was being changed or deleted stands once, and is read anew", () => {
  const standing = { ...role, id: "guide-qa" };
  const pending_operations = [{ type: "deleting", resource: role }];
  const settled = settlePending({ resources: [standing], pending_operations });
  expect(settled.checkpoint?.resources).toEqual([standing]);
  expect(settled.urns).toEqual([role.urn]);
});
