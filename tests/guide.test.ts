import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, urlOf } from "./support/http.js";
import { alive, processTree } from "./support/processes.js";
import { type Deployment, TestProject } from "./support/project.js";
import { run } from "./support/run.js";

const project = new TestProject();
let deployment: Deployment;

beforeAll(async () => {
  await project.createFromExample();
  deployment = await project.deploy();
});

afterAll(async () => {
  await project.pluto(["destroy"]);
  await project.remove();
});

describe("the guide's program", () => {
  it.each(["", "?n=1"])("answers the guide's curl, with %j as query string", async (query) => {
    const url = `${urlOf(deployment, "chatbot")}${query}`;
    const header = "Content-Type: application/json";
    const payload = '["What is the capital of France?"]';
    const args = ["-s", "-X", "POST", url, "-H", header, "-d", payload];
    const { stdout } = await run("curl", args, { cwd: project.root });
    expect(stdout).toBe('{"code":200,"body":"Paris."}');
  });

  it("answers a question about its document", async () => {
    const url = urlOf(deployment, "qa");
    const { status, body } = await call(url, "How long did Peter stay with Elizabeth?");
    expect(status).toBe(200);
    expect((body as { body: string }).body).toMatch(/Answer: 3 days\.$/);
  });

  it("answers many at once", async () => {
    const url = urlOf(deployment, "chatbot");
    const capitals = { France: "Paris.", Italy: "Rome.", Japan: "Tokyo.", Spain: "Madrid." };
    const answers = await Promise.all(
      Object.keys(capitals).map((country) => call(url, `What is the capital of ${country}?`)),
    );
    expect(answers.map((each) => (each.body as { body: string }).body)).toEqual(
      Object.values(capitals),
    );
  });

  it("says plainly which model answers, and how to have another", async () => {
    const { stdout } = await project.pluto(["deploy"], { env: { PLUTO_MODEL: "demo" } });
    expect(stdout).toContain("demonstration model");
    expect(stdout).toContain("TinyLlama/TinyLlama-1.1B-Chat-v1.0");
    expect(stdout).toContain("PLUTO_MODEL");
    expect(stdout).toContain(`curl -X POST ${urlOf(deployment, "chatbot")} -d`);
  });

  it("gives each function leave to invoke the endpoint and nothing else", async () => {
    const { grants } = await project.json<{ grants: { from: string; to: string }[] }>(["deduce"]);
    expect(grants.map(({ from, to }) => [from, to])).toEqual([
      ["Function/chatbot", "SageMaker/llama-2-7b"],
      ["Function/qa", "SageMaker/llama-2-7b"],
    ]);
  });

  it("is the program that the guide was written with, to the byte", async () => {
    const source = await readFile(join(project.root, "src/index.ts"));
    expect(createHash("sha256").update(source).digest("hex")).toBe(
      "d0cb0f90979843f7891dc832a0af77ea4a40bd27dc74e42e84174232bc9fb2bf",
    );
  });

  it("leaves no process when it is destroyed", async () => {
    const processes = processTree(deployment.host.pid);
    expect((await project.pluto(["destroy"])).code).toBe(0);
    await expect.poll(() => alive(processes)).toEqual([]);
  });
});
