import type { Architecture, Resource } from "@plutolang/architecture";
import { guide } from "@plutolang/architecture/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startForTests } from "../../../aws-standin/test/started-standin.js";
import {
  type AwsDeployment,
  type Change,
  deployAws,
  destroyAws,
  type ProvisionEvent,
  previewAws,
  readAwsLogs,
  readOutputs,
} from "../../src/index.js";
import { countResources, emptyAccount, permissionsOf } from "./account.js";
import { createGuideProject, type GuideProject, token } from "./guide-project.js";

const standin = await startForTests();

/** In order, on one stack: each test begins where the one before it ended. */
describe.skipIf(standin === undefined)(
  "the guide's program on AWS",
  () => {
    let project: GuideProject;
    const events: ProvisionEvent[] = [];

    beforeAll(async () => {
      project = await createGuideProject();
      for (const [name, value] of Object.entries(standin?.env ?? {})) vi.stubEnv(name, value);
      vi.stubEnv("HF_TOKEN", token);
      vi.stubEnv("PLUTO_HOME", project.home);
      await project.write();
    });

    afterAll(async () => {
      vi.unstubAllEnvs();
      await project.remove();
      await standin?.stop();
    });

    const options = (architecture = guide) => ({
      stack: project.stack,
      architecture,
      report: (event: ProvisionEvent) => void events.push(event),
    });

    test("a preview shows what is to be created, and creates nothing", async () => {
      const { changes } = await previewAws(options());
      expect(changes).toHaveLength(20);
      expect(new Set(changes.map((each) => each.operation))).toEqual(new Set(["create"]));
      expect(await countResources()).toEqual(emptyAccount);
    });

    test("a deploy creates it all, and its URLs answer", async () => {
      const deployed = await deployAws(options());
      expect(deployed.diagnostics).toEqual([]);
      expect(deployed.changes).toHaveLength(20);
      expect(await countResources()).toEqual({
        models: 1,
        configurations: 1,
        endpoints: 1,
        functions: ["guide-aws-chatbot", "guide-aws-qa"],
        urls: 2,
        roles: [
          "guide-aws-chatbot-function",
          "guide-aws-llama-2-7b-sagemaker",
          "guide-aws-qa-function",
        ],
        logGroups: 3,
      });
      expect(await permissionsOf("guide-aws-qa")).toContain("pluto-invoke-via-url");
      const known = { "SageMaker/llama-2-7b": { endpointName: "guide-aws-llama-2-7b" } };
      expect(await call(deployed, "chatbot")).toEqual([JSON.stringify(known), "chatbot answers"]);
    });

    test("the outputs are there for later commands, and the logs", async () => {
      const outputs = await readOutputs(project.stack);
      expect(Object.keys(outputs)).toEqual([
        "Function/chatbot",
        "Function/qa",
        "SageMaker/llama-2-7b",
      ]);
      await vi.waitFor(async () => {
        const lines: string[] = [];
        for await (const { text } of readAwsLogs(project.stack, { resource: "chatbot" }))
          lines.push(text);
        expect(lines.join("\n")).toContain("chatbot answers");
      }, 15_000);
    });

    test("no file holds a value of the environment, and no event", async () => {
      expect(await project.readAll()).not.toContain(token);
      expect(JSON.stringify(events)).not.toContain(token);
    });

    test("a deploy with no change does nothing", async () => {
      const { changes, unchanged } = await deployAws(options());
      expect(changes).toEqual([]);
      expect(unchanged).toHaveLength(20);
    });

    test("a changed handler updates its function alone", async () => {
      await project.write(guide, { qa: "qa answers otherwise" });
      const deployed = await deployAws(options());
      expect(short(deployed.changes)).toEqual(["update Function Function/qa"]);
      expect(await call(deployed, "qa")).toContain("qa answers otherwise");
    });

    test("another instance type replaces the configuration and updates the endpoint", async () => {
      const larger = withArgs("SageMaker/llama-2-7b", { instanceType: "ml.m5.2xlarge" });
      await project.write(larger, { qa: "qa answers otherwise" });
      const { changes } = await deployAws(options(larger));
      expect(short(changes)).toEqual([
        "replace EndpointConfiguration SageMaker/llama-2-7b",
        "update Endpoint SageMaker/llama-2-7b",
      ]);
      expect(await countResources()).toMatchObject({ configurations: 1, endpoints: 1 });
      await project.write(guide, { qa: "qa answers otherwise" });
      await deployAws(options());
    });

    test("a renamed function is another one", async () => {
      const renamed = rename("Function/qa", "answer");
      await project.write(renamed);
      const { changes } = await deployAws(options(renamed));
      const operations = new Set(short(changes).map((each) => each.replace(/ .* /, " ")));
      expect(operations).toEqual(new Set(["create Function/answer", "delete Function/qa"]));
      expect((await countResources()).functions).toEqual(["guide-aws-answer", "guide-aws-chatbot"]);
    });

    test("destroy leaves nothing", async () => {
      const { changes } = await destroyAws(options());
      expect(changes).toHaveLength(20);
      expect(await countResources()).toEqual(emptyAccount);
      expect(await readOutputs(project.stack)).toEqual({});
      expect(await project.readAll()).not.toContain(token);
    });
  },
  120_000,
);

async function call({ outputs }: AwsDeployment, name: string): Promise<unknown> {
  const url = outputs[`Function/${name}`]?.url ?? "";
  return (await fetch(url, { method: "POST", body: "[]" })).json();
}

function short(changes: readonly Change[]): string[] {
  return changes
    .map(({ operation, resource }) => {
      const type = resource.type.split(":").at(-1);
      return `${operation} ${type} ${resource.partOf}`;
    })
    .sort();
}

function withArgs(id: string, args: Resource["args"]): Architecture {
  const resources = guide.resources.map((each) =>
    each.id === id ? { ...each, args: { ...each.args, ...args } } : each,
  );
  return { ...guide, resources };
}

function rename(id: Resource["id"], name: string): Architecture {
  const to: Resource["id"] = `Function/${name}`;
  const resources = guide.resources.map((each) =>
    each.id === id ? { ...each, id: to, name } : each,
  );
  const grants = guide.grants.map((each) => (each.from === id ? { ...each, from: to } : each));
  return { ...guide, resources, grants };
}
