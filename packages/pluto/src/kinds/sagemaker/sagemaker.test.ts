import { resourceOf } from "@plutolang/local/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ContractPlatform, openContractPlatform } from "../../../test/contract-platform.js";
import { SageMaker } from "./index.js";

const image =
  "763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.7.0";
const args = { imageUri: image, instanceType: "ml.g5.2xlarge", envs: { HF_MODEL_ID: "demo" } };

let platform: ContractPlatform;

beforeAll(async () => {
  platform = await openContractPlatform({
    functions: [],
    resources: [resourceOf("SageMaker", "contract", args)],
    grants: { "SageMaker/contract": ["invoke"] },
    model: "demo",
  });
}, 180_000);

afterAll(() => platform.close());

const options = { instanceType: args.instanceType, envs: args.envs };
const model = new SageMaker("contract", image, options);

test("invoke answers in the words of Text Generation Inference", async () => {
  const parameters = { max_new_tokens: 5, return_full_text: false };
  const answer = await model.invoke<{ generated_text: string }[]>({ inputs: "Hello", parameters });
  expect(answer).toHaveLength(1);
  expect(typeof answer[0]?.generated_text).toBe("string");
}, 60_000);

test("the endpoint's name and URL are those of the one that answers", async () => {
  expect(model.endpointName).toMatch(/contract/);
  const url = new URL(await model.endpointUrl());
  expect(url.pathname).toBe(`/endpoints/${model.endpointName}/invocations`);
});

test("an input that is no request is the service's error", async () => {
  await expect(model.invoke({})).rejects.toMatchObject({ name: "ModelError" });
});

test("an endpoint that was not granted is not called", async () => {
  const foreign = new SageMaker("foreign", image, options);
  expect(foreign.endpointName).toBe("not-granted:SageMaker/foreign");
  await expect(foreign.invoke({ inputs: "Hello" })).rejects.toThrow(/no grant/);
});
