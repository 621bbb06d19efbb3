import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, urlOf } from "./support/http.js";
import { type Deployment, TestProject } from "./support/project.js";

const model = process.env.PLUTO_TEST_MODEL;
const missing =
  "needs a chat model: PLUTO_TEST_MODEL=$(node tools/test-model/fetch.mjs) npm test, with Python's pip";

if (model === undefined) console.log(`Left out: the guide's program on a real model ${missing}.`);

describe.skipIf(model === undefined)("the guide's program on a real chat model", () => {
  const project = new TestProject();
  let deployment: Deployment;

  beforeAll(async () => {
    await project.createFromExample();
    deployment = await project.deployWith(model ?? "");
  });

  afterAll(async () => {
    await project.pluto(["destroy"]);
    await project.remove();
  });

  it("knows the capital of France", async () => {
    // At the guide's temperature a model this small loses the thread about once in seven answers.
    const ask = async () => {
      const url = urlOf(deployment, "chatbot");
      const { status, body } = await call(url, "What is the capital of France?");
      return { status, answer: (body as { body: string }).body };
    };
    await expect
      .poll(ask, { timeout: 150_000 })
      .toEqual({ status: 200, answer: expect.stringContaining("Paris") });
  }, 180_000);

  it("gives TGI's whole text, the prompt before the answer, to the chain of qa", async () => {
    const question = "How long did Peter stay with Elizabeth?";
    const { status, body } = await call(urlOf(deployment, "qa"), question);
    expect(status).toBe(200);
    expect((body as { body: string }).body).toContain(`Question: ${question}\nAnswer:`);
  });
});
