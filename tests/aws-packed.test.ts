import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { countResources, emptyAccount } from "../packages/provision/test/standin/account.js";
import { useAws } from "./support/aws.js";
import { call, urlOf } from "./support/http.js";
import { InstalledCli } from "./support/installed-cli.js";

const standin = await useAws();

describe.skipIf(standin === undefined)("the packed CLI, installed in an empty folder", () => {
  const cli = new InstalledCli();

  beforeAll(() => cli.install(), 300_000);

  afterAll(async () => {
    await standin?.stop();
    vi.unstubAllEnvs();
    await cli.remove();
  });

  it("makes a project for AWS that installs, deploys, answers and is destroyed", async () => {
    const answers = ["--stack", "aws", "--platform", "AWS", "--region", "us-east-1", "--yes"];
    const made = await cli.run(["new", "my-app", ...answers], "work");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    await cli.npmInstall("work/my-app");
    const { code, stdout, stderr } = await cli.run(["deploy", "--yes", "--json"], "work/my-app");
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("error")]);
    const { body } = await call(urlOf(JSON.parse(stdout), "greet"), "Ada");
    expect(body).toEqual({ code: 200, body: "Hello, Ada!" });
    expect((await cli.run(["destroy", "--yes"], "work/my-app")).code).toBe(0);
    expect(await countResources()).toEqual(emptyAccount);
  }, 300_000);

  it("says how to get Pulumi's packages where a project lacks them", async () => {
    await rm(cli.at("work/my-app/node_modules/@pulumi"), { recursive: true });
    const { code, stderr } = await cli.run(["preview"], "work/my-app");
    expect(code).toBe(1);
    expect(stderr).toContain("npm install --save-dev --save-exact @pulumi/");
  });
});
