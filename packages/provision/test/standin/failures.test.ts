import type { Architecture } from "@plutolang/architecture";
import { guide } from "@plutolang/architecture/testing";
import { type Diagnostic, DiagnosticError } from "@plutolang/diagnostics";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Standin } from "../../../aws-standin/src/index.js";
import { changeSettings, startForTests } from "../../../aws-standin/test/started-standin.js";
import { deployAws, destroyAws, type ProvisionEvent, preflight } from "../../src/index.js";
import { countResources, emptyAccount } from "./account.js";
import { createGuideProject, type GuideProject, token } from "./guide-project.js";
import { startDeploy } from "./start-deploy.js";

const started = await startForTests();

describe.skipIf(started === undefined)(
  "deploys that fail or are ended",
  () => {
    const standin = started as Standin;
    let project: GuideProject;

    beforeEach(async () => {
      await fetch(`${standin.url}/_standin/reset`, { method: "POST" });
      project = await createGuideProject();
      for (const [name, value] of Object.entries(standin.env)) vi.stubEnv(name, value);
      vi.stubEnv("HF_TOKEN", token);
      vi.stubEnv("PLUTO_HOME", project.home);
      await project.write();
    });

    afterEach(async () => {
      vi.unstubAllEnvs();
      await project.remove();
    });

    afterAll(() => standin.stop());

    const deploy = (architecture = guide) => deployAws({ stack: project.stack, architecture });

    test("an endpoint that fails is an error that says why, and the next deploy mends it", async () => {
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "Failed" } });
      const [found] = await diagnosticsOf(deploy());
      expect(found).toMatchObject({ severity: "error", file: "src/index.ts", line: 30 });
      expect(found?.message).toMatch(
        /^SageMaker\/llama-2-7b: the endpoint is Failed\. .*ping health check/,
      );
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "InService" } });
      const { diagnostics } = await deploy();
      expect(diagnostics).toEqual([]);
      expect(await countResources()).toMatchObject({ endpoints: 1, models: 1 });
    });

    test("an update that AWS rolls back is a failure", async () => {
      await deploy();
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "Failed" } });
      const larger = withInstance("ml.m5.2xlarge");
      await project.write(larger);
      const [found] = await diagnosticsOf(deploy(larger));
      expect(found).toMatchObject({ code: "PLUTO4017", line: 30 });
      expect(found?.message).toContain("AWS rolled the update back");
      await changeSettings(standin, { endpoint: { seconds: 0, outcome: "InService" } });
      const { changes } = await deploy(larger);
      expect(changes).toMatchObject([{ operation: "update" }]);
    });

    test("what AWS denies is named, and the next deploy goes on from there", async () => {
      const message =
        "User: arn:aws:iam::123456789012:user/peter is not authorized to perform: lambda:CreateFunction on resource: arn:aws:lambda:us-east-1:123456789012:function:guide-aws-qa";
      const fault = { action: "lambda:CreateFunction", nth: 1, status: 403 };
      await changeSettings(standin, {
        faults: [{ ...fault, code: "AccessDeniedException", message }],
      });
      const [found] = await diagnosticsOf(deploy());
      expect(found).toMatchObject({ code: "PLUTO4012", file: "src/index.ts" });
      expect(found?.message).toContain("your AWS identity may not lambda:CreateFunction on");
      const { changes } = await deploy();
      expect(changes.length).toBeLessThan(20);
      expect((await countResources()).functions).toHaveLength(2);
    });

    test("a signal ends a deploy, and the next one goes on from there", async () => {
      await changeSettings(standin, { endpoint: { seconds: 3, outcome: "InService" } });
      const controller = new AbortController();
      const report = (event: ProvisionEvent) => {
        if (isRunning(event, "Endpoint")) controller.abort();
      };
      const options = { stack: project.stack, architecture: guide, report };
      const found = await diagnosticsOf(deployAws({ ...options, signal: controller.signal }));
      expect(found).toMatchObject([{ code: "PLUTO4007" }]);
      await deploy();
      expect(await countResources()).toMatchObject({ endpoints: 1, urls: 2 });
    });

    test("Ctrl-C in a terminal leaves nothing pending", async () => {
      await changeSettings(standin, { endpoint: { seconds: 5, outcome: "InService" } });
      const { until, interrupt } = await startDeploy(project);
      await until((event) => isRunning(event, "Endpoint"));
      await expect.poll(async () => (await countResources()).endpoints).toBe(1);
      await interrupt();
      const state = await project.readAll();
      expect(state).toContain("guide-aws-llama-2-7b-sagemaker");
      expect(state).not.toMatch(/"pending_operations": \[\s*{/);
      expect(await countResources()).toMatchObject({ endpoints: 1 });
    });

    test.each([
      ["Role", "running", "process and engine"],
      ["Model", "done", "process and engine"],
      ["Endpoint", "running", "process"],
      ["Endpoint", "running", "process and engine"],
      ["Function", "running", "process and engine"],
      ["FunctionUrl", "done", "process and engine"],
    ] as const)("killed at %s %s (%s), a deploy can be made again", async (type, state, who) => {
      await changeSettings(standin, { endpoint: { seconds: 3, outcome: "InService" } });
      const { until, kill } = await startDeploy(project);
      await until((event) => isRunning(event, type, state));
      await kill(who);
      await onceUnlocked(deploy);
      expect(await countResources()).toMatchObject({ models: 1, endpoints: 1, urls: 2 });
      await destroyAws({ stack: project.stack, architecture: guide });
      expect(await countResources()).toEqual(emptyAccount);
    });

    test("the preflight knows the account and its quotas", async () => {
      await changeSettings(standin, { quotas: { "ml.g5.2xlarge": 0, "ml.m5.xlarge": 1 } });
      const found = await preflight(guide, { stack: project.stack });
      expect(found).toMatchObject({ identity: { account: "123456789012" }, region: "us-east-1" });
      expect(found.diagnostics.map((each) => each.code)).toEqual(["PLUTO4025"]);
      const large = await preflight(withInstance("ml.g5.2xlarge"), { stack: project.stack });
      expect(large.diagnostics.map((each) => each.code)).toEqual(["PLUTO4024"]);
    });

    test.each([
      ["sts:GetCallerIdentity", "ExpiredToken", "PLUTO4011", "error"],
      ["sts:GetCallerIdentity", "InvalidClientTokenId", "PLUTO4010", "error"],
      ["servicequotas:ListServiceQuotas", "AccessDeniedException", "PLUTO4034", "info"],
    ])("the preflight takes %s: %s for %s", async (action, name, code, severity) => {
      const fault = { action, nth: 1, status: 403, code: name, message: `${name} it is` };
      await changeSettings(standin, { faults: [fault] });
      const { diagnostics } = await preflight(guide, { stack: project.stack });
      expect(diagnostics).toMatchObject([{ code, severity }]);
    });
  },
  120_000,
);

function isRunning(
  event: ProvisionEvent,
  type: string,
  state: "running" | "done" = "running",
): boolean {
  if (event.type !== "resource" || event.state !== state) return false;
  return event.operation === "create" && event.resource.type.endsWith(`:${type}`);
}

/** An engine that outlives its deploy holds the lock until it notices. */
async function onceUnlocked(run: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const error = await run().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) return;
    const locked = error instanceof DiagnosticError && error.diagnostics[0]?.code === "PLUTO4006";
    if (!locked) throw error;
  }
}

async function diagnosticsOf(run: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof DiagnosticError) return error.diagnostics;
  throw error ?? new Error("The deploy went well.");
}

function withInstance(instanceType: string): Architecture {
  const resources = guide.resources.map((each) =>
    each.kind === "SageMaker" ? { ...each, args: { ...each.args, instanceType } } : each,
  );
  return { ...guide, resources };
}
