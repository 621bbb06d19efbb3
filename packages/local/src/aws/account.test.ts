import { expect, test } from "vitest";
import { createCredentials, type Principal, toArn, whyDenied } from "./account.js";

const table = toArn("dynamodb", "table/shop-dev-sessions");
const principal: Principal = {
  roleName: "shop-dev-qa",
  sessionName: "shop-dev-qa",
  credentials: createCredentials(),
  statements: [{ actions: ["dynamodb:GetItem"], resource: table }],
};

test("what a statement allows is not denied", () => {
  expect(whyDenied(principal, [{ action: "dynamodb:GetItem", resource: table }])).toBeUndefined();
});

test.each([
  ["another action", "dynamodb:PutItem", table],
  ["the action on another resource", "dynamodb:GetItem", `${table}-2`],
  ["the action on an index of the resource", "dynamodb:GetItem", `${table}/index/by-name`],
  ["the action on everything", "dynamodb:GetItem", "*"],
])("%s is denied, in the words of IAM", (_what, action, resource) => {
  expect(
    whyDenied(principal, [
      { action: "dynamodb:GetItem", resource: table },
      { action, resource },
    ]),
  ).toBe(
    `User: arn:aws:sts::000000000000:assumed-role/shop-dev-qa/shop-dev-qa is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
  );
});
