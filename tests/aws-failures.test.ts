import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fault, Standin } from "../packages/aws-standin/src/index.js";
import { changeSettings } from "../packages/aws-standin/test/started-standin.js";
import { countResources, emptyAccount } from "../packages/provision/test/standin/account.js";
import { AwsProject, secrets, useAws } from "./support/aws.js";
import { alive, processTree } from "./support/processes.js";

const standin = await useAws();

describe.skipIf(standin === undefined)("a deploy to AWS that does not end well", () => {
  let project: AwsProject;
  const inService = { seconds: 0, outcome: "InService" } as const;
  const set = (endpoint: object, faults: readonly Fault[] = []) =>
    changeSettings(standin as Standin, { endpoint: { ...inService, ...endpoint }, faults });

  beforeEach(async () => {
    await fetch(`${standin?.url}/_standin/reset`, { method: "POST" });
    project = new AwsProject();
    await project.createGuide();
  });

  /** Whatever has happened before, the next deploy makes good, and destroy leaves nothing. */
  afterEach(async () => {
    for (const secret of Object.values(secrets)) expect(project.printed).not.toContain(secret);
    await project.remove();
  });

  afterAll(async () => {
    await standin?.stop();
    vi.unstubAllEnvs();
  });

  async function expectRecovery(): Promise<void> {
    await set({});
    const { functions } = await project.deployToAws();
    expect(functions.map((each) => each.ready)).toEqual([true, true]);
    expect(await countResources()).toMatchObject({ models: 1, endpoints: 1, urls: 2 });
    expect((await project.pluto(["destroy", "--yes"])).code).toBe(0);
    expect(await countResources()).toEqual(emptyAccount);
  }

  it("says why an endpoint failed, and where in the program it stands", async () => {
    await set({ outcome: "Failed" });
    const { code, stderr } = await project.pluto(["deploy", "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain("error PLUTO4017: SageMaker/llama-2-7b: the endpoint is Failed.");
    expect(stderr).toContain("src/index.ts:26");
    await expectRecovery();
  });

  it("says what AWS refused, and the next deploy goes on from there", async () => {
    const message = "Lambda is having a bad day.";
    const fault = { action: "lambda:CreateFunction", nth: 2, code: "ServiceException", message };
    await set({}, [fault]);
    const { code, stdout } = await project.pluto(["deploy", "--yes", "--json"]);
    expect(code).toBe(1);
    const { diagnostics } = JSON.parse(stdout);
    expect(diagnostics).toMatchObject([{ severity: "error", file: "src/index.ts" }]);
    expect(diagnostics[0].message).toContain(message);
    await expectRecovery();
  });

  it.each(["Model of SageMaker/llama-2-7b: created", "Endpoint of SageMaker/llama-2-7b: creating"])(
    "goes on after it was killed at %j",
    async (moment) => {
      await set({ seconds: 3 });
      const { code } = await deployUntil(moment, (pid) => {
        for (const each of processTree(pid).toReversed()) process.kill(each, "SIGKILL");
      });
      expect(code).toBe(null);
      await expectRecovery();
    },
  );

  it("ends cleanly on Ctrl-C, and the next one goes on", async () => {
    await set({ seconds: 3 });
    let processes: readonly number[] = [];
    const { code, stderr } = await deployUntil(
      "Endpoint of SageMaker/llama-2-7b: creating",
      (pid) => {
        processes = processTree(pid);
        process.kill(pid, "SIGINT");
      },
    );
    expect(code).toBe(130);
    expect(stderr).toContain("Stopping once AWS has finished what it is busy with.");
    expect(stderr).toMatch(/^Interrupted\. .*next deploy goes on from there/m);
    expect(alive(processes)).toEqual([]);
    await expectRecovery();
  });

  function deployUntil(moment: string, act: (pid: number) => void) {
    return project.pluto(["deploy", "--yes"], {
      started(child) {
        let text = "";
        child.stderr?.on("data", (chunk) => {
          const had = text.includes(moment);
          text += chunk;
          if (!had && text.includes(moment)) act(child.pid ?? 0);
        });
      },
    });
  }
});
