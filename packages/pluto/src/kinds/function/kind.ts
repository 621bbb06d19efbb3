import { defineKind, type Fields } from "../../contract/kind.js";

const options = {
  name: { optional: true, type: "name" },
  memory: { optional: true, type: "number", integer: true, min: 128, max: 10_240 },
  timeout: { optional: true, type: "number", integer: true, min: 1, max: 900 },
  envs: {
    optional: true,
    type: "record",
    key: {
      pattern: /^(?!AWS_|LAMBDA_)[A-Za-z][A-Za-z0-9_]+$/,
      rule: "Lambda takes letters, digits and '_', starting with a letter, and reserves AWS_… and LAMBDA_…",
    },
    of: { type: "any of", of: [{ type: "string" }, { type: "number" }, { type: "boolean" }] },
  },
  url: {
    optional: true,
    type: "object",
    fields: {
      auth: { optional: true, type: "string", oneOf: ["none", "iam"] },
      cors: {
        optional: true,
        type: "any of",
        of: [
          { type: "boolean" },
          {
            type: "object",
            fields: {
              allowOrigins: { optional: true, type: "list", of: { type: "string" } },
              allowHeaders: { optional: true, type: "list", of: { type: "string" } },
              exposeHeaders: { optional: true, type: "list", of: { type: "string" } },
              allowCredentials: { optional: true, type: "boolean" },
              maxAge: { optional: true, type: "number", integer: true, min: 0, max: 86_400 },
            },
          },
        ],
      },
    },
  },
} as const satisfies Fields;

export const kind = defineKind({
  name: "Function",
  summary: "A function with a URL: a Lambda function.",
  signatures: [
    [{ role: "handler" }, { role: "options", optional: true, fields: options }],
    [
      { role: "handler" },
      { role: "name", optional: true },
      { role: "options", optional: true, fields: options },
    ],
  ],
  naming: {
    pattern: /^[A-Za-z0-9_-]+$/,
    rule: "letters, digits, '_' and '-'",
    maxLength: 64,
    default: "default",
  },
  operations: {
    invoke: {
      description: "invoke",
      actions: ["lambda:InvokeFunction"],
      source: "https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html",
    },
    url: { description: "know the URL of", actions: [], late: true },
  },
  members: {
    invoke: { is: "method", needs: ["invoke"] },
    url: { is: "method", needs: ["url"] },
  },
  arn: { service: "lambda", resource: (name) => `function:${name}` },
  // Of Lambda's 64; its role's name adds `-function`.
  maxPhysicalName: 55,
});
