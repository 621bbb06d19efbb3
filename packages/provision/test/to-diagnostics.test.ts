import { guide } from "@plutolang/architecture/testing";
import { expect, test } from "vitest";
import { toDiagnostics } from "../src/to-diagnostics.js";
import { toStackResource } from "../src/urn.js";

const role = toStackResource(
  "urn:pulumi:aws::guide::pluto:aws:Function$aws:iam/role:Role::qa",
  "urn:pulumi:aws::guide::pluto:aws:Function::qa",
);

test.each([
  [
    "creating IAM Role (guide-aws-qa-function): operation error IAM: CreateRole, https response error StatusCode: 409, RequestID: 0a-1, EntityAlreadyExists: Role with name guide-aws-qa-function already exists.",
    "PLUTO4014",
    "Function/qa: AWS has a resource of that name already. creating IAM Role (guide-aws-qa-function): operation error IAM: CreateRole, EntityAlreadyExists: Role with name guide-aws-qa-function already exists.",
  ],
  [
    "operation error IAM: CreateRole, https response error StatusCode: 403, RequestID: 1, api error AccessDenied: User: arn:aws:iam::1:user/peter is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::1:role/x because no identity-based policy allows it",
    "PLUTO4012",
    "Function/qa: your AWS identity may not iam:CreateRole on arn:aws:iam::1:role/x.",
  ],
  [
    "api error ExpiredToken: The security token included in the request is expired",
    "PLUTO4011",
    "The AWS credentials have expired.",
  ],
  [
    "error: no valid credential sources for Pulumi AWS Classic found.",
    "PLUTO4010",
    "No valid AWS credentials were found.",
  ],
  [
    "creating SageMaker Endpoint (x): ResourceLimitExceeded: The account-level service limit 'ml.g5.2xlarge for endpoint usage' is 0 Instances",
    "PLUTO4013",
    "Function/qa: a quota of the AWS account stands in the way. creating SageMaker Endpoint (x): ResourceLimitExceeded: The account-level service limit 'ml.g5.2xlarge for endpoint usage' is 0 Instances",
  ],
  [
    "error: creating it failed in a way of its own",
    "PLUTO4019",
    "Function/qa: creating it failed in a way of its own",
  ],
])("%s", (text, code, message) => {
  const [found, ...others] = toDiagnostics(
    [
      { text, resource: role },
      { text, resource: role },
    ],
    guide,
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code, message, file: "src/index.ts", line: 170 });
});

test("the engine's own summary adds nothing", () => {
  expect(toDiagnostics([{ text: "update failed" }], guide)).toEqual([]);
});
