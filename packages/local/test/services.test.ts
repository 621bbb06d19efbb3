import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "./support/http.js";
import { preparePlatform } from "./support/prepare-platform.js";
import { resourceOf, type TestFunction, TestStack } from "./support/test-stack.js";

const everything = ["get", "set", "delete"];

/** Runs what it is sent with the client of the AWS SDK, and gives back the answer or the error. */
const raw = (name: string): string => `
import { Function, KVStore } from "@plutolang/pluto";
import * as dynamodb from "@aws-sdk/client-dynamodb";
import { LambdaClient, InvokeCommand } from "@aws-sdk/client-lambda";
const store = new KVStore("sessions");
new Function(async (command, input, config = {}) => {
  try {
    if (command === "Invoke") {
      const { Payload, ...output } = await new LambdaClient(config).send(new InvokeCommand(input));
      return { ...output, Payload: Payload && new TextDecoder().decode(Payload) };
    }
    const client = new dynamodb.DynamoDBClient({ maxAttempts: 1, ...config });
    return await client.send(new dynamodb[command](input));
  } catch ({ name, message, $metadata }) {
    return { name, message, status: $metadata?.httpStatusCode };
  }
}, "${name}");`;

const keeper: TestFunction = {
  name: "keeper",
  source: `
import { Function, KVStore } from "@plutolang/pluto";
const store = new KVStore("sessions");
new Function((method, ...args) => store[method](...args), "keeper");`,
  grants: { "KVStore/sessions": everything },
};
const reader: TestFunction = {
  name: "reader",
  source: raw("reader"),
  grants: { "KVStore/sessions": ["get"], "Function/adder": ["invoke"] },
};
const stranger: TestFunction = { name: "stranger", source: raw("stranger") };
const adder: TestFunction = {
  name: "adder",
  source: `
import { Function } from "@plutolang/pluto";
new Function((one, other) => {
  if (typeof one !== "number") throw new TypeError("not a number");
  return one + other;
}, "adder");`,
};
const caller: TestFunction = {
  name: "caller",
  source: `
import { Function } from "@plutolang/pluto";
const adder = new Function(undefined, "adder");
new Function(async (...args) => {
  try { return { sum: await adder.invoke(...args), url: adder.url() }; }
  catch (error) { return { name: error.name, message: error.message }; }
}, "caller");`,
  grants: { "Function/adder": ["invoke", "url"] },
};
const witness: TestFunction = {
  name: "witness",
  source: `
import { Function } from "@plutolang/pluto";
new Function(() => ({ env: process.env, cwd: process.cwd() }), "witness");`,
  args: { envs: { GREETING: "hi", TOKEN: { $env: "SECRET_TOKEN" }, LIMIT: 3 } },
  environment: ["SEEN", "UNSET", "AWS_REGION"],
};

const { entries, remove } = await preparePlatform();
const stack = await TestStack.create(entries);
let urls: Readonly<Record<string, string>>;

beforeAll(async () => {
  const deployment = await stack.deploy(
    {
      functions: [keeper, reader, stranger, adder, caller, witness],
      resources: [resourceOf("KVStore", "sessions")],
    },
    {
      environment: {
        SEEN: "yes",
        UNSEEN: "no",
        SECRET_TOKEN: "s3cret",
        AWS_REGION: "eu-west-1",
        AWS_ACCESS_KEY_ID: "user's own",
      },
    },
  );
  urls = Object.fromEntries(deployment.functions.map(({ name, url }) => [name, url]));
}, 30_000);

afterAll(async () => {
  await stack.remove();
  await remove();
});

async function ask(name: string, ...args: unknown[]): Promise<unknown> {
  return (await call(urls[name] ?? `no ${name}`, ...args)).body;
}

const table = "shop-dev-sessions";
const item = { TableName: table, Key: { key: { S: "peter" } } };

describe("DynamoDB", () => {
  test("keeps what a KVStore is given", async () => {
    expect(await ask("keeper", "get", "peter")).toBeNull();
    await ask("keeper", "set", "peter", { cart: ["tea", "Zoë"] });
    expect(await ask("keeper", "get", "peter")).toEqual({ cart: ["tea", "Zoë"] });
    await ask("keeper", "delete", "peter");
    expect(await ask("keeper", "get", "peter")).toBeNull();
  });

  test("lets a function do what it was granted", async () => {
    await ask("keeper", "set", "peter", 1);
    expect(await ask("reader", "GetItemCommand", item)).toMatchObject({
      Item: { value: { S: "1" } },
    });
  });

  test("denies what it was not granted, in the words of AWS", async () => {
    const put = { TableName: table, Item: { key: { S: "peter" } } };
    expect(await ask("reader", "PutItemCommand", put)).toEqual({
      name: "AccessDeniedException",
      status: 400,
      message: `User: arn:aws:sts::000000000000:assumed-role/shop-dev-reader/shop-dev-reader is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:us-east-1:000000000000:table/${table} because no identity-based policy allows the dynamodb:PutItem action`,
    });
    expect(await ask("stranger", "GetItemCommand", item)).toMatchObject({
      name: "AccessDeniedException",
    });
  });

  test("denies what reaches a table by another way", async () => {
    const batch = { RequestItems: { [table]: [{ DeleteRequest: { Key: item.Key } }] } };
    const write = { TransactItems: [{ Delete: item }] };
    for (const [command, input, action] of [
      ["BatchWriteItemCommand", batch, "dynamodb:BatchWriteItem"],
      ["TransactWriteItemsCommand", write, "dynamodb:DeleteItem"],
      ["ScanCommand", { TableName: table }, "dynamodb:Scan"],
      ["ListTablesCommand", {}, "dynamodb:ListTables"],
    ] as const) {
      const answer = (await ask("reader", command, input)) as { message: string };
      expect(answer.message).toContain(`perform: ${action} on`);
    }
  });

  test("knows nobody by a made-up key, and refuses a signature by another's secret", async () => {
    const { env } = (await ask("witness")) as { env: Record<string, string> };
    const credentials = {
      accessKeyId: env.AWS_ACCESS_KEY_ID,
      secretAccessKey: "guessed",
      sessionToken: env.AWS_SESSION_TOKEN,
    };
    const wrongSecret = await ask("stranger", "GetItemCommand", item, { credentials });
    expect(wrongSecret).toMatchObject({ name: "InvalidSignatureException" });
    const madeUp = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "x" };
    expect(await ask("stranger", "GetItemCommand", item, { credentials: madeUp })).toMatchObject({
      name: "UnrecognizedClientException",
    });
  });

  test("refuses a request without a signature", async () => {
    const { env } = (await ask("witness")) as { env: Record<string, string> };
    const response = await fetch(env.AWS_ENDPOINT_URL ?? "", {
      method: "POST",
      headers: { "x-amz-target": "DynamoDB_20120810.GetItem" },
      body: JSON.stringify(item),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      __type: "com.amazon.coral.service#MissingAuthenticationTokenException",
    });
  });
});

describe("Lambda", () => {
  const name = "shop-dev-adder";

  test("a function calls another through the SDK, and knows its URL", async () => {
    expect(await ask("caller", 1, 2)).toEqual({ sum: 3, url: urls.adder });
  });

  test("what the other throws arrives as its error", async () => {
    expect(await ask("caller", "one")).toEqual({ name: "TypeError", message: "not a number" });
  });

  test.each([
    ["name", name],
    ["ARN", `arn:aws:lambda:us-east-1:000000000000:function:${name}`],
    ["partial ARN", `000000000000:function:${name}`],
  ])("is invoked by %s", async (_what, FunctionName) => {
    const input = { FunctionName, Payload: "[1, 2]" };
    const answer = await ask("reader", "Invoke", input);
    expect(answer).toMatchObject({ StatusCode: 200, Payload: '{"code":200,"body":3}' });
  });

  test("reports an error of the function as Lambda does", async () => {
    const answer = (await ask("reader", "Invoke", { FunctionName: name, Payload: "{}" })) as {
      Payload: string;
    };
    expect(answer).toMatchObject({ StatusCode: 200, FunctionError: "Unhandled" });
    expect(JSON.parse(answer.Payload)).toMatchObject({
      errorType: "TypeError",
      errorMessage: "Payload should be an array.",
      trace: expect.arrayContaining(["TypeError: Payload should be an array."]),
    });
  });

  test("takes an event without waiting for it", async () => {
    const input = { FunctionName: name, InvocationType: "Event", Payload: "[1, 2]" };
    expect(await ask("reader", "Invoke", input)).toMatchObject({ StatusCode: 202 });
  });

  test("denies a caller without a grant, and a function that there is not", async () => {
    expect(await ask("stranger", "Invoke", { FunctionName: name })).toMatchObject({
      name: "AccessDeniedException",
      status: 403,
    });
    expect(await ask("reader", "Invoke", { FunctionName: "nobody" })).toMatchObject({
      name: "AccessDeniedException",
    });
  });
});

describe("the environment of a process", () => {
  test("is Lambda's, with the function's own variables and what its handler reads", async () => {
    const { env, cwd } = (await ask("witness")) as { env: Record<string, string>; cwd: string };
    expect(env).toMatchObject({
      GREETING: "hi",
      TOKEN: "s3cret",
      LIMIT: "3",
      SEEN: "yes",
      AWS_REGION: "us-east-1",
      AWS_LAMBDA_FUNCTION_NAME: "shop-dev-witness",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "512",
      AWS_EC2_METADATA_DISABLED: "true",
      PLUTO_RESOURCES: "{}",
    });
    expect(cwd).toBe(env.LAMBDA_TASK_ROOT);
    expect(env.TMPDIR).not.toBe(process.env.TMPDIR);
  });

  test("holds nothing else of the user's, nor of another function's", async () => {
    const { env } = (await ask("witness")) as { env: Record<string, string> };
    expect(
      Object.keys(env)
        .filter((name) => !/^(AWS_|LAMBDA_)/.test(name))
        .sort(),
    ).toEqual([
      "GREETING",
      "HOME",
      "LANG",
      "LIMIT",
      "PATH",
      "PLUTO_RESOURCES",
      "SEEN",
      "TMPDIR",
      "TOKEN",
      "TZ",
      "_HANDLER",
    ]);
    expect(env.AWS_ACCESS_KEY_ID).toMatch(/^ASIA/);
  });
});
