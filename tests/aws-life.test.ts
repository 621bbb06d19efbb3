import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { countResources, emptyAccount } from "../packages/provision/test/standin/account.js";
import { type AwsDeployment, AwsProject, secrets, short, useAws } from "./support/aws.js";
import { call, urlOf } from "./support/http.js";

const standin = await useAws();

function withLargerInstance(text: string): string {
  return text.replace('instanceType: "ml.m5.xlarge"', 'instanceType: "ml.m5.2xlarge"');
}

/** In order, on one stack: each test begins where the one before it ended. */
describe.skipIf(standin === undefined)("a stack on AWS", () => {
  const url = standin?.url;
  const project = new AwsProject();
  let deployment: AwsDeployment;

  beforeAll(() => project.createGuide());

  afterAll(async () => {
    await standin?.stop();
    vi.unstubAllEnvs();
    await project.remove();
  });

  it("is examined before anything is deployed", async () => {
    const { code, stdout } = await project.pluto(["doctor"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^account +123456789012$/m);
    expect(stdout).toMatch(/^region +us-east-1$/m);
    expect(stdout).toMatch(/^Pulumi's engine +3\.\d+/m);
  });

  it("is not changed where nobody can be asked", async () => {
    for (const command of ["deploy", "destroy"]) {
      const { code, stdout, stderr } = await project.pluto([command]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`pluto ${command} --yes`);
    }
  });

  it("is previewed: what would be made, and nothing is", async () => {
    const { stdout } = await project.pluto(["preview"]);
    expect(stdout).toMatch(/^\+ {2}create {2}SageMaker\/llama-2-7b +EndpointConfiguration$/m);
    expect(stdout).toContain("20 to create, 0 unchanged");
    const { changes } = await project.json<AwsDeployment>(["deploy", "--preview"]);
    expect(changes).toHaveLength(20);
    expect(await countResources()).toEqual(emptyAccount);
  });

  it("is deployed, and its URLs answer", async () => {
    deployment = await project.deployToAws();
    expect(deployment.diagnostics).toEqual([]);
    expect(deployment.functions.map(({ name, status, ready }) => [name, status, ready])).toEqual([
      ["chatbot", "created", true],
      ["qa", "created", true],
    ]);
    expect(await countResources()).toMatchObject({
      models: 1,
      configurations: 1,
      endpoints: 1,
      functions: ["guide-aws-chatbot", "guide-aws-qa"],
      urls: 2,
      roles: { length: 3 },
    });
    const { body } = await call(urlOf(deployment, "chatbot"), "What is the capital of France?");
    expect(body).toEqual({ code: 200, body: "Paris." });
  });

  it("is shown, with its outputs and where its state is", async () => {
    const shown = await project.json<{ outputs: object; program: string }>(["stack", "show"]);
    expect(shown).toMatchObject({
      outputs: { "Function/qa": { url: urlOf(deployment, "qa") } },
      program: ".pluto/aws/program",
    });
    expect((await project.pluto(["stack"])).stdout).toContain("guide-aws-llama-2-7b");
  });

  it("is called and read from like one on this machine", async () => {
    const { stdout } = await project.pluto(["invoke", "qa", "How long did Peter stay?"]);
    expect(stdout).toContain("Answer:");
    const misspelt = await project.pluto(["invoke", "chatbott", "?"]);
    expect(misspelt.stderr).toContain('Did you mean "chatbot"?');
    await vi.waitFor(async () => {
      const { stdout: lines } = await project.pluto(["logs", "chatbot", "--tail", "3"]);
      expect(lines).toMatch(/^\S+Z chatbot REPORT RequestId/m);
    }, 30_000);
  });

  it("is not removed from pluto.yml, with its state, while it stands", async () => {
    const { code, stderr } = await project.pluto(["stack", "rm", "aws"]);
    expect(code).toBe(1);
    expect(stderr).toContain("pluto destroy --stack aws");
  });

  it("has nothing to do when nothing has changed", async () => {
    const { changes, functions } = await project.deployToAws();
    expect(changes).toEqual([]);
    expect(functions.map((each) => each.status)).toEqual(["unchanged", "unchanged"]);
    expect((await project.pluto(["preview"])).stdout).toMatch(/^Nothing to change: 20 resources/);
  });

  it("gets one function updated when one handler has changed", async () => {
    await project.writeProgram((text) => text.replace('result["text"]', "$&.toUpperCase()"));
    const { changes } = await project.deployToAws();
    expect(short(changes)).toEqual(["update Function Function/qa"]);
  });

  it("says what a new instance type replaces", async () => {
    await project.writeProgram((text) => withLargerInstance(text));
    const { stdout } = await project.pluto(["preview"]);
    expect(stdout).toContain("Will be made anew: EndpointConfiguration of SageMaker/llama-2-7b");
    const { changes } = await project.deployToAws();
    expect(short(changes)).toEqual([
      "replace EndpointConfiguration SageMaker/llama-2-7b",
      "update Endpoint SageMaker/llama-2-7b",
      "update Function Function/qa",
    ]);
    expect(await countResources()).toMatchObject({ configurations: 1, endpoints: 1 });
  });

  it("has another function in place of one that was renamed", async () => {
    await project.writeProgram((text) =>
      withLargerInstance(text).replace('name: "qa"', 'name: "answer"'),
    );
    const { code, stdout, stderr } = await project.pluto(["deploy", "--yes"]);
    expect(code).toBe(0);
    expect(stderr).toContain("Will be deleted: Function of Function/qa");
    expect(stdout).toContain("Removed: Function/qa");
    expect((await countResources()).functions).toEqual(["guide-aws-answer", "guide-aws-chatbot"]);
  });

  it("is compared with what others did to it", async () => {
    const path = `${url}/2015-03-31/functions/guide-aws-answer/configuration`;
    const scope = "Credential=x/20260101/us-east-1/lambda/aws4_request";
    const headers = { authorization: `AWS4-HMAC-SHA256 ${scope}` };
    await fetch(path, { method: "PUT", headers, body: '{"MemorySize":1024}' });
    const { stdout } = await project.pluto(["refresh"]);
    expect(stdout).toMatch(/^update {2}Function\/answer {2}Function/m);
    expect(short((await project.deployToAws()).changes)).toEqual([
      "update Function Function/answer",
    ]);
  });

  it("keeps what the program reads from the environment to itself", async () => {
    const files = await project.readAll(inject("plutoHome"));
    expect(files).toContain("guide-aws-answer");
    for (const secret of Object.values(secrets)) {
      expect(files).not.toContain(secret);
      expect(project.printed).not.toContain(secret);
    }
  });

  it("leaves nothing when it is destroyed", async () => {
    const { code, stdout } = await project.pluto(["destroy", "--yes"]);
    expect([code, stdout]).toEqual([0, "Stack aws is gone: 20 resources deleted.\n"]);
    expect(await countResources()).toEqual(emptyAccount);
    expect((await project.pluto(["stack", "rm", "aws"])).code).toBe(0);
  });
});
