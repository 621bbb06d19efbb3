import {
  InvokeEndpointCommand,
  InvokeEndpointWithResponseStreamCommand,
} from "@aws-sdk/client-sagemaker-runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chatPrompt, qaPrompt } from "./test/guide-prompts.js";
import { type ServedRuntime, serveRuntime } from "./test/serve-runtime.js";

const model = process.env.PLUTO_TEST_MODEL;
if (!model) {
  console.info("Left out: a real chat model. tools/test-model/fetch.mjs says how to run with one.");
}

describe.skipIf(!model)("a real chat model", () => {
  let served: ServedRuntime;

  beforeAll(async () => {
    served = await serveRuntime({ model: model ?? "", models: {} });
    await served.runtime.ensureEndpoint("chat", {});
  }, 180_000);

  afterAll(() => served?.close());

  function input(inputs: string, stream = false) {
    const parameters = { max_new_tokens: 60, stop: ["</s>"], return_full_text: false };
    const Body = JSON.stringify({ inputs, parameters, stream });
    return { EndpointName: "chat", ContentType: "application/json", Body };
  }

  it("answers the guide's question in the guide's prompt", async () => {
    const question = chatPrompt("What is the capital of France?");
    const { Body } = await served.client.send(new InvokeEndpointCommand(input(question)));
    const [{ generated_text: text }] = JSON.parse(Buffer.from(Body).toString("utf8"));
    expect(text).toContain("Paris");
    expect(text).toMatch(/<\/s>$/);
  }, 60_000);

  it("reads the guide's passage, and ends by itself in its own format", async () => {
    const question = qaPrompt("How long did Peter stay with Elizabeth?");
    const own = `<|im_start|>user\n${question}<|im_end|>\n<|im_start|>assistant\n`;
    const { Body } = await served.client.send(new InvokeEndpointCommand(input(own)));
    const [{ generated_text: text }] = JSON.parse(Buffer.from(Body).toString("utf8"));
    expect(text).toMatch(/(3|three) days/i);
    expect(text).not.toContain("<|im_end|>");
  }, 60_000);

  it("tells its answer token by token, and the parts make up the whole", async () => {
    const question = chatPrompt("What is the capital of Japan? Say it in French and in 日本語.");
    const { Body } = await served.client.send(
      new InvokeEndpointWithResponseStreamCommand(input(question, true)),
    );
    const events = [];
    for await (const { PayloadPart } of Body ?? []) {
      events.push(
        JSON.parse(
          Buffer.from(PayloadPart?.Bytes ?? [])
            .toString("utf8")
            .slice(5),
        ),
      );
    }
    const parts = events.map(({ token }) => (token.special ? "" : token.text));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.join("")).toBe(events.at(-1).generated_text);
  }, 60_000);
});
