import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  FilterLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { CreateRoleCommand, IAMClient } from "@aws-sdk/client-iam";
import {
  AddPermissionCommand,
  CreateFunctionCommand,
  type CreateFunctionRequest,
  CreateFunctionUrlConfigCommand,
  GetFunctionConfigurationCommand,
  GetFunctionUrlConfigCommand,
  InvokeCommand,
  LambdaClient,
  UpdateFunctionConfigurationCommand,
  UpdateFunctionUrlConfigCommand,
} from "@aws-sdk/client-lambda";
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  DescribeEndpointCommand,
  DescribeEndpointConfigCommand,
  SageMakerClient,
  UpdateEndpointCommand,
} from "@aws-sdk/client-sagemaker";
import { InvokeEndpointCommand, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";
import { paginateListServiceQuotas, ServiceQuotasClient } from "@aws-sdk/client-service-quotas";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Standin } from "../src/index.js";
import { changeSettings, startForTests } from "./started-standin.js";

// The demonstration model knows capitals, and needs no download.
const started = await startForTests({}, { ...process.env, PLUTO_MODEL: "demo" });

const handler = `
export const handler = async (event) => {
  console.log("asked", event.rawPath);
  if (event.fail) throw new Error("as asked");
  return { statusCode: 200, body: JSON.stringify({ path: event.rawPath, query: event.rawQueryString, env: process.env.MODEL }) };
};`;

const question = `<|system|>
You are a cool and aloof robot, answering questions very briefly and directly.</s>
<|user|>
What is the capital of France?</s>
<|assistant|>`;

describe.skipIf(started === undefined)("AWS as the stand-in plays it", () => {
  const standin = started as Standin;
  Object.assign(process.env, standin.env);
  const lambda = new LambdaClient({});
  const sagemaker = new SageMakerClient({});
  let role = "";

  const createFunction = (more: Partial<CreateFunctionRequest> = {}) =>
    lambda.send(
      new CreateFunctionCommand({
        FunctionName: "chatbot",
        Role: role,
        Runtime: "nodejs22.x",
        Handler: "index.handler",
        Code: { ZipFile: zipSync({ "index.mjs": strToU8(handler) }) },
        Environment: { Variables: { MODEL: "llama" } },
        ...more,
      }),
    );

  beforeEach(async () => {
    await fetch(`${standin.url}/_standin/reset`, { method: "POST" });
    const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [] });
    const created = await new IAMClient({}).send(
      new CreateRoleCommand({ RoleName: "chatbot", AssumeRolePolicyDocument }),
    );
    role = created.Role?.Arn ?? "";
  });
  afterAll(() => standin.stop());

  test("knows who is asking", async () => {
    const { Account } = await new STSClient({}).send(new GetCallerIdentityCommand({}));
    expect(Account).toMatch(/^\d{12}$/);
  });

  describe("a function's configuration", () => {
    test.each<[string, Partial<CreateFunctionRequest>, RegExp]>([
      [
        "a runtime that does not exist",
        { Runtime: "nodejs99.x" as "nodejs22.x" },
        /enum value set/,
      ],
      ["a timeout over 15 minutes", { Timeout: 901 }, /less than or equal to 900/],
      ["too little memory", { MemorySize: 64 }, /greater than or equal to 128/],
      [
        "an environment over 4 KB",
        { Environment: { Variables: { LONG: "x".repeat(4_096) } } },
        /4KB limit/,
      ],
      [
        "a variable of AWS's own",
        { Environment: { Variables: { AWS_REGION: "eu-west-1" } } },
        /reserved keys.*AWS_REGION/,
      ],
    ])("with %s is refused", async (_what, more, message) => {
      await expect(createFunction(more)).rejects.toThrow(message);
    });

    test("keeps its logging and its storage", async () => {
      await createFunction({ LoggingConfig: { LogFormat: "JSON", LogGroup: "/guide/chatbot" } });
      const change = { FunctionName: "chatbot", EphemeralStorage: { Size: 1024 } };
      await lambda.send(new UpdateFunctionConfigurationCommand(change));
      const asked = new GetFunctionConfigurationCommand({ FunctionName: "chatbot" });
      const { LoggingConfig, EphemeralStorage } = await lambda.send(asked);
      expect(LoggingConfig).toEqual({ LogFormat: "JSON", LogGroup: "/guide/chatbot" });
      expect(EphemeralStorage).toEqual({ Size: 1024 });
    });
  });

  describe("a function URL", () => {
    const FunctionName = "chatbot";
    const createUrl = async () => {
      const asked = new CreateFunctionUrlConfigCommand({ FunctionName, AuthType: "NONE" });
      return (await lambda.send(asked)).FunctionUrl ?? "";
    };
    const allow = (StatementId: string, more: object) =>
      lambda.send(
        new AddPermissionCommand({
          FunctionName,
          StatementId,
          Principal: "*",
          Action: "",
          ...more,
        }),
      );

    test("is forbidden until both permissions are there, then runs the deployed code", async () => {
      await createFunction();
      const url = await createUrl();
      expect((await fetch(url)).status).toBe(403);
      await allow("url", { Action: "lambda:InvokeFunctionUrl", FunctionUrlAuthType: "NONE" });
      expect((await fetch(url)).status).toBe(403);
      await allow("invoke", { Action: "lambda:InvokeFunction", InvokedViaFunctionUrl: true });
      const response = await fetch(`${url}some/path?n=1`, { method: "POST", body: "[]" });
      expect(await response.json()).toEqual({ path: "/some/path", query: "n=1", env: "llama" });
    });

    test("keeps its mode when it is updated", async () => {
      await createFunction();
      await createUrl();
      const change = { FunctionName, InvokeMode: "RESPONSE_STREAM" } as const;
      await lambda.send(new UpdateFunctionUrlConfigCommand(change));
      const { InvokeMode } = await lambda.send(new GetFunctionUrlConfigCommand({ FunctionName }));
      expect(InvokeMode).toBe("RESPONSE_STREAM");
    });

    test("its conditions belong to one action each", async () => {
      await createFunction();
      await expect(
        allow("bad", { Action: "lambda:InvokeFunction", FunctionUrlAuthType: "NONE" }),
      ).rejects.toThrow(/only supported for lambda:InvokeFunctionUrl/);
    });
  });

  test("Invoke runs the deployed code, and its output goes to its log group", async () => {
    const logGroupName = "/guide/chatbot";
    const logs = new CloudWatchLogsClient({});
    await logs.send(new CreateLogGroupCommand({ logGroupName }));
    await createFunction({ LoggingConfig: { LogGroup: logGroupName } });
    const invoke = (event: object) =>
      lambda.send(new InvokeCommand({ FunctionName: "chatbot", Payload: JSON.stringify(event) }));
    const good = await invoke({ rawPath: "/direct" });
    expect(JSON.parse(Buffer.from(good.Payload ?? []).toString()).statusCode).toBe(200);
    const bad = await invoke({ fail: true });
    expect(bad.FunctionError).toBe("Unhandled");
    await vi.waitFor(async () => {
      const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName }));
      expect(events?.map((each) => each.message).join("\n")).toContain("asked /direct");
    }, 5_000);
  });

  describe("an endpoint", () => {
    const EndpointName = "llama";
    const createConfig = (EndpointConfigName: string, InstanceType = "ml.g5.xlarge") =>
      sagemaker.send(
        new CreateEndpointConfigCommand({
          EndpointConfigName,
          ProductionVariants: [
            {
              VariantName: "AllTraffic",
              ModelName: "llama",
              InitialInstanceCount: 1,
              InstanceType: InstanceType as "ml.g5.xlarge",
            },
          ],
        }),
      );
    const describeIt = () => sagemaker.send(new DescribeEndpointCommand({ EndpointName }));
    const statusBecomes = (status: string) =>
      vi.waitFor(async () => expect((await describeIt()).EndpointStatus).toBe(status), 5_000);

    beforeEach(async () => {
      const PrimaryContainer = { Image: "tgi:1", Environment: { HF_MODEL_ID: "demo" } };
      const model = { ModelName: "llama", PrimaryContainer, ExecutionRoleArn: role };
      await sagemaker.send(new CreateModelCommand(model));
      await createConfig("one");
    });

    const create = () =>
      sagemaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName: "one" }));
    const update = () =>
      sagemaker.send(new UpdateEndpointCommand({ EndpointName, EndpointConfigName: "two" }));

    test("may have newer instance types, and no made-up ones", async () => {
      const asked = new DescribeEndpointConfigCommand({ EndpointConfigName: "one" });
      const { ProductionVariants } = await sagemaker.send(asked);
      expect(ProductionVariants?.[0]?.InstanceType).toBe("ml.g5.xlarge");
      await expect(createConfig("bad", "m5.huge")).rejects.toThrow(/enum value set/);
    });

    test("takes its time to be in service", async () => {
      await changeSettings(standin, { endpoint: { seconds: 1, outcome: "InService" } });
      await create();
      expect((await describeIt()).EndpointStatus).toBe("Creating");
      await statusBecomes("InService");
    });

    test("is updated to another configuration, and cannot be while it is on its way", async () => {
      await create();
      await createConfig("two");
      await changeSettings(standin, { endpoint: { seconds: 1, outcome: "InService" } });
      await update();
      await expect(update()).rejects.toThrow(/Cannot update in-progress endpoint/);
      expect((await describeIt()).EndpointConfigName).toBe("one");
      await statusBecomes("InService");
      expect((await describeIt()).EndpointConfigName).toBe("two");
    });

    test("fails for good when it is new, and goes back when it is not", async () => {
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "Failed" } });
      await create();
      expect(await describeIt()).toMatchObject({ EndpointStatus: "Failed" });
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "InService" } });
      await createConfig("two");
      await update();
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "Failed" } });
      const back = { EndpointName, EndpointConfigName: "one" };
      await sagemaker.send(new UpdateEndpointCommand(back));
      expect(await describeIt()).toMatchObject({
        EndpointStatus: "InService",
        EndpointConfigName: "two",
      });
    });

    test("answers with the model that PLUTO_MODEL names", { timeout: 120_000 }, async () => {
      await create();
      const Body = JSON.stringify({ inputs: question, parameters: { temperature: 0.1 } });
      const runtime = new SageMakerRuntimeClient({});
      const asked = { EndpointName, Body, ContentType: "application/json" };
      const answer = await runtime.send(new InvokeEndpointCommand(asked));
      const [first] = JSON.parse(Buffer.from(answer.Body).toString());
      expect(first.generated_text).toContain("Paris");
    });
  });

  test("quotas go by instance type, and GPU types start at none", async () => {
    await changeSettings(standin, { quotas: { "ml.g5.2xlarge": 3 } });
    const values = new Map<string | undefined, number | undefined>();
    const pages = paginateListServiceQuotas(
      { client: new ServiceQuotasClient({}) },
      { ServiceCode: "sagemaker" },
    );
    for await (const { Quotas = [] } of pages) {
      for (const each of Quotas) values.set(each.QuotaName, each.Value);
    }
    expect(values.get("ml.g5.xlarge for endpoint usage")).toBe(0);
    expect(values.get("ml.g5.2xlarge for endpoint usage")).toBe(3);
  });
});
