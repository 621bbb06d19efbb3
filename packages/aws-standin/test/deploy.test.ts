import {
  GetPolicyCommand,
  LambdaClient,
  ListFunctionsCommand,
  ListFunctionUrlConfigsCommand,
} from "@aws-sdk/client-lambda";
import {
  DescribeEndpointCommand,
  ListEndpointConfigsCommand,
  ListEndpointsCommand,
  ListModelsCommand,
  SageMakerClient,
} from "@aws-sdk/client-sagemaker";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Standin } from "../src/index.js";
import { type GuideOptions, guideProgram } from "./guide-program.js";
import { createStack, type StandinStack } from "./standin-stack.js";
import { startForTests } from "./started-standin.js";

const standin = await startForTests();

describe.skipIf(standin === undefined)(
  "the guide's program, deployed by the real engine",
  () => {
    let deployed: StandinStack;
    let lambda: LambdaClient;
    let sagemaker: SageMakerClient;

    const up = async (options?: GuideOptions) => {
      const { summary, outputs } = await deployed.stack.up({ program: guideProgram(options) });
      const urls = { chatbot: String(outputs.chatbot?.value), qa: String(outputs.qa?.value) };
      return { changes: summary.resourceChanges ?? {}, urls };
    };

    beforeAll(async () => {
      deployed = await createStack(standin as Standin, guideProgram());
      lambda = new LambdaClient({});
      sagemaker = new SageMakerClient({});
    });
    afterAll(async () => {
      await standin?.stop();
      await deployed?.remove();
    });

    test("a preview creates nothing", async () => {
      const { changeSummary } = await deployed.stack.preview();
      expect(changeSummary).toEqual({ create: 20 });
      expect((await lambda.send(new ListFunctionsCommand({}))).Functions).toEqual([]);
    });

    test("a deploy creates everything, and its URLs answer", async () => {
      const { changes, urls } = await up();
      expect(changes).toEqual({ create: 20 });
      expect((await lambda.send(new ListFunctionsCommand({}))).Functions).toHaveLength(2);
      expect((await sagemaker.send(new ListModelsCommand({}))).Models).toHaveLength(1);
      for (const url of Object.values(urls)) {
        const response = await fetch(url, { method: "POST", body: "[]" });
        expect(await response.json()).toEqual({ code: 200, body: "Paris." });
      }
    });

    test("a function keeps what the plugin does not know or is told otherwise", async () => {
      const { Functions: [first] = [] } = await lambda.send(new ListFunctionsCommand({}));
      expect(first?.Runtime).toBe("nodejs24.x");
      const { FunctionName } = first ?? {};
      const { Policy = "" } = await lambda.send(new GetPolicyCommand({ FunctionName }));
      const statements: { Sid: string; Condition: object }[] = JSON.parse(Policy).Statement;
      expect(statements.find((each) => each.Sid === "invoke")?.Condition).toEqual({
        Bool: { "lambda:InvokedViaFunctionUrl": "true" },
      });
      expect(statements.find((each) => each.Sid === "url")?.Condition).toEqual({
        StringEquals: { "lambda:FunctionUrlAuthType": "NONE" },
      });
      const urls = await lambda.send(new ListFunctionUrlConfigsCommand({ FunctionName }));
      expect(urls.FunctionUrlConfigs).toHaveLength(1);
    });

    test("secrets are encrypted in the state", async () => {
      const state = await deployed.readState();
      expect(state).toContain("guide-chatbot");
      expect(state).not.toContain("hf_secret");
      expect(state).not.toContain("function_secret");
    });

    test("a second deploy changes nothing", async () => {
      expect((await up()).changes).toEqual({ same: 20 });
    });

    test("a refresh finds everything as it was", async () => {
      const { summary } = await deployed.stack.refresh();
      expect(summary.resourceChanges).toEqual({ same: 20 });
      expect((await up()).changes).toEqual({ same: 20 });
    });

    test("another memory size updates the two functions", async () => {
      expect((await up({ memory: 512 })).changes).toEqual({ same: 18, update: 2 });
    });

    test("another handler updates the functions, and the URLs answer with it", async () => {
      const { changes, urls } = await up({ memory: 512, answer: "Berlin." });
      expect(changes).toEqual({ same: 18, update: 2 });
      const response = await fetch(urls.qa, { method: "POST", body: "[]" });
      expect(await response.json()).toEqual({ code: 200, body: "Berlin." });
    });

    test("another instance type replaces the configuration and updates the endpoint", async () => {
      const options = { memory: 512, answer: "Berlin.", instanceType: "ml.g5.2xlarge" };
      expect((await up(options)).changes).toEqual({ same: 18, replace: 1, update: 1 });
      const { EndpointConfigs } = await sagemaker.send(new ListEndpointConfigsCommand({}));
      expect(EndpointConfigs).toHaveLength(1);
      const endpoint = await sagemaker.send(new DescribeEndpointCommand({ EndpointName: "llama" }));
      expect(endpoint.EndpointConfigName).toBe(EndpointConfigs?.[0]?.EndpointConfigName);
    });

    test("destroy leaves nothing", async () => {
      const { summary } = await deployed.stack.destroy();
      expect(summary.resourceChanges).toEqual({ delete: 20 });
      expect((await lambda.send(new ListFunctionsCommand({}))).Functions).toEqual([]);
      expect((await sagemaker.send(new ListEndpointsCommand({}))).Endpoints).toEqual([]);
      expect((await sagemaker.send(new ListModelsCommand({}))).Models).toEqual([]);
    });
  },
  120_000,
);
