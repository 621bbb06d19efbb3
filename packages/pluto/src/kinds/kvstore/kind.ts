import { defineKind } from "../../contract/kind.js";

export const kind = defineKind({
  name: "KVStore",
  summary: "A key-value store: a DynamoDB table.",
  signatures: [[{ role: "name" }]],
  naming: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
    rule: "letters, digits, '_', '.' and '-', starting with a letter or digit",
    maxLength: 128,
  },
  operations: {
    get: {
      description: "read from",
      actions: ["dynamodb:GetItem"],
      source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetItem.html",
    },
    set: {
      description: "write to",
      actions: ["dynamodb:PutItem"],
      source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutItem.html",
    },
    delete: {
      description: "delete from",
      actions: ["dynamodb:DeleteItem"],
      source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteItem.html",
    },
  },
  members: {
    get: { is: "method", needs: ["get"] },
    set: { is: "method", needs: ["set"] },
    delete: { is: "method", needs: ["delete"] },
  },
  arn: { service: "dynamodb", resource: (table) => `table/${table}` },
  maxPhysicalName: 255,
});
