import {
  InvokeEndpointCommand,
  InvokeEndpointWithResponseStreamCommand,
} from "@aws-sdk/client-sagemaker-runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chatPrompt, guideParameters, qaPrompt } from "./test/guide-prompts.js";
import { type ServedRuntime, serveRuntime } from "./test/serve-runtime.js";

const endpoint = "llama-2-7b";
let served: ServedRuntime;

beforeAll(async () => {
  served = await serveRuntime({ model: "demo", models: {} });
  await served.runtime.ensureEndpoint(endpoint, {});
}, 180_000);

afterAll(() => served.close());

/** Invokes the endpoint and gives the whole answer, parsed. */
async function ask(inputs: string, parameters?: object): Promise<TextAnswer> {
  const answer = await served.client.send(command({ inputs, parameters }));
  const [first] = JSON.parse(Buffer.from(answer.Body).toString("utf8")) as [TextAnswer];
  return first;
}

interface TextAnswer {
  readonly generated_text: string;
  readonly details: {
    readonly finish_reason: string;
    readonly generated_tokens: number;
    readonly seed: number | null;
    readonly tokens: readonly { readonly text: string; readonly logprob: number }[];
    readonly prefill: readonly unknown[];
  };
}

function command(body: unknown, name = endpoint): InvokeEndpointCommand {
  const [ContentType, Body] = ["application/json", JSON.stringify(body)];
  return new InvokeEndpointCommand({ EndpointName: name, ContentType, Body });
}

async function partsOf(body: object): Promise<string[]> {
  const { Body } = await served.client.send(
    new InvokeEndpointWithResponseStreamCommand({
      EndpointName: endpoint,
      ContentType: "application/json",
      Body: JSON.stringify(body),
    }),
  );
  const parts: string[] = [];
  for await (const { PayloadPart } of Body ?? []) {
    parts.push(Buffer.from(PayloadPart?.Bytes ?? []).toString("utf8"));
  }
  return parts;
}

function eventsIn(text: string): { token: { text: string; special: boolean } }[] {
  const blocks = text.split("\n\n").filter((each) => each !== "");
  return blocks.map((block) => JSON.parse(block.replace(/^data:/, "")));
}

describe("the guide's program", () => {
  it("answers the chatbot's question, 30 times of 30, at the guide's temperature", async () => {
    const question = chatPrompt("What is the capital of France?");
    for (let time = 0; time < 30; time += 1) {
      const { generated_text: text } = await ask(question, guideParameters);
      expect(text.slice(text.indexOf("<|assistant|>") + "<|assistant|>".length).trim()).toBe(
        "Paris.",
      );
    }
  });

  it("answers the question about the passage, 30 times of 30", async () => {
    const question = qaPrompt("How long did Peter stay with Elizabeth?");
    for (let time = 0; time < 30; time += 1) {
      const { generated_text: text } = await ask(question, guideParameters);
      expect(text).toMatch(/Answer: 3 days\.$/);
    }
  });
});

const france = chatPrompt("What is the capital of France?");

describe("a whole answer", () => {
  it("comes with the headers of the service", async () => {
    const answer = await served.client.send(command({ inputs: france, parameters: {} }));
    expect(answer.ContentType).toBe("application/json");
    expect(answer.InvokedProductionVariant).toBe("AllTraffic");
  });

  it("leaves the prompt out if it is told to", async () => {
    expect((await ask(france, { return_full_text: false })).generated_text).toBe("\nParis.");
  });

  it("has details if they are asked for", async () => {
    const { details } = await ask(france, { details: true, decoder_input_details: true });
    expect(details).toMatchObject({ finish_reason: "eos_token", seed: null });
    expect(details.tokens.map((each) => each.text).join("")).toMatch(/^\nParis\./);
    expect(details.tokens).toHaveLength(details.generated_tokens);
    expect(details.tokens.every((each) => each.logprob <= 0)).toBe(true);
    expect(details.prefill.length).toBeGreaterThan(10);
  });

  it("ends at max_new_tokens", async () => {
    const { details } = await ask(france, { details: true, max_new_tokens: 2 });
    expect(details).toMatchObject({ finish_reason: "length", generated_tokens: 2 });
  });

  it("ends with a stop sequence, which stays in it", async () => {
    const parameters = { details: true, stop: ["Paris"], return_full_text: false };
    const { details, generated_text: text } = await ask(france, parameters);
    expect(details.finish_reason).toBe("stop_sequence");
    expect(text).toBe("\nParis");
  });

  it("is the same again for the same seed", async () => {
    const parameters = { temperature: 5, seed: 7, max_new_tokens: 30, details: true };
    const first = await ask("Once upon a time", parameters);
    const second = await ask("Once upon a time", parameters);
    expect(first.details.seed).toBe(7);
    expect(second.generated_text).toBe(first.generated_text);
    const other = await ask("Once upon a time", { ...parameters, seed: 8 });
    expect(other.generated_text).not.toBe(first.generated_text);
  });

  it("ends where the model's context does, if more was asked for", async () => {
    const parameters = { temperature: 5, seed: 1, max_new_tokens: 700, details: true };
    const { details } = await ask("Once upon a time", { ...parameters, repetition_penalty: 1.5 });
    expect(details.generated_tokens).toBeLessThan(160);
  });

  it("keeps the end of the prompt when it truncates", async () => {
    const { details } = await ask(`${"word ".repeat(200)}${france}`, {
      truncate: 52,
      details: true,
      decoder_input_details: true,
    });
    expect(details.prefill).toHaveLength(52);
  });

  it("is given to several clients at once", async () => {
    const capitals = { France: "Paris.", Japan: "Tokyo.", Italy: "Rome.", Spain: "Madrid." };
    const asked = Object.entries({ ...capitals, Germany: "Berlin.", Peru: "Lima." });
    const answers = await Promise.all(
      asked.map(([country]) =>
        ask(chatPrompt(`What is the capital of ${country}?`), { return_full_text: false }),
      ),
    );
    const texts = answers.map(({ generated_text: text }) => text.trim());
    expect(texts).toEqual(asked.map(([, capital]) => capital));
  });
});

describe("a response stream", () => {
  it("has an array in one part, if the body does not ask for events", async () => {
    const parts = await partsOf({ inputs: france, parameters: { max_new_tokens: 20 } });
    expect(parts.map((part) => JSON.parse(part))).toEqual([
      [{ generated_text: `${france}\nParis.` }],
    ]);
  });

  it("has an event for each token, the last with the text", async () => {
    const parameters = { details: true, return_full_text: false };
    const parts = await partsOf({ inputs: france, parameters, stream: true });
    expect(parts.length).toBeGreaterThan(1);
    const events = eventsIn(parts.join(""));
    expect(events.map(({ token }) => (token.special ? "" : token.text)).join("")).toBe("\nParis.");
    expect(events[0]).toMatchObject({ index: 1, generated_text: null, details: null });
    expect(events.at(-1)).toMatchObject({
      token: { special: true },
      generated_text: "\nParis.",
      details: { finish_reason: "eos_token", generated_tokens: events.length },
    });
  });

  it("tells what is wrong with the request in an event", async () => {
    const parts = await partsOf({ inputs: france, parameters: { top_p: 2 }, stream: true });
    expect(eventsIn(parts.join(""))).toEqual([
      {
        error: "Input validation error: `top_p` must be > 0.0 and < 1.0",
        error_type: "validation",
      },
    ]);
  });
});

describe("an error", () => {
  it("of an unknown endpoint is the service's", async () => {
    await expect(served.client.send(command({}, "nobody"))).rejects.toMatchObject({
      name: "ValidationError",
      message: "Endpoint nobody of account 000000000000 not found.",
      $metadata: { httpStatusCode: 400 },
    });
  });

  it.each([
    ["a parameter out of bounds", { inputs: "Hi", parameters: { temperature: 0 } }, 422],
    ["a parameter of another type", { inputs: "Hi", parameters: { temperature: "hot" } }, 422],
    ["no inputs", { parameters: {} }, 422],
    ["empty inputs", { inputs: "" }, 422],
    [
      "more tokens than the container allows",
      { inputs: "Hi", parameters: { max_new_tokens: 5000 } },
      422,
    ],
    ["a prompt that fills the context", { inputs: "word ".repeat(300) }, 422],
  ])("of %s is a model error", async (_what, body, status) => {
    await expect(served.client.send(command(body))).rejects.toMatchObject({
      name: "ModelError",
      OriginalStatusCode: status,
      LogStreamArn: expect.stringContaining(endpoint),
      $metadata: { httpStatusCode: 424 },
    });
  });

  it("of a body that is no JSON is a model error with the container's words", async () => {
    const sent = new InvokeEndpointCommand({
      EndpointName: endpoint,
      ContentType: "application/json",
      Body: "{",
    });
    await expect(served.client.send(sent)).rejects.toMatchObject({
      OriginalStatusCode: 400,
      OriginalMessage: expect.stringContaining("Failed to parse the request body as JSON"),
    });
  });
});
