import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, urlOf } from "./support/http.js";
import { InstalledCli } from "./support/installed-cli.js";
import { alive, processTree } from "./support/processes.js";
import { repository, succeed } from "./support/run.js";

const cli = new InstalledCli();

beforeAll(() => cli.install(), 300_000);

afterAll(async () => {
  await cli.run(["destroy"], "work/my-app");
  await cli.remove();
});

describe("the packed CLI, installed in an empty folder", () => {
  it("brings nothing of this workspace along", async () => {
    const { stdout } = await succeed("npm", ["ls", "--all", "--parseable"], {
      cwd: cli.at("tools"),
    });
    const names = stdout.split("\n").map((line) => line.split("node_modules/").at(-1));
    expect(names).toContain("@plutolang/cli");
    expect(names.filter((each) => each?.startsWith("@plutolang/"))).toEqual(["@plutolang/cli"]);
    expect(stdout).not.toContain(repository);
  });

  it("makes, deploys and calls a project in another folder", async () => {
    const made = await cli.run(["new", "my-app", "--yes"], "work");
    expect(made).toMatchObject({ code: 0, stderr: "" });
    await cli.npmInstall("work/my-app");
    const { code, stdout, stderr } = await cli.run(["deploy", "--json"], "work/my-app");
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("error")]);
    const deployment = JSON.parse(stdout);
    const { body } = await call(urlOf(deployment, "greet"), "Ada");
    expect(body).toEqual({ code: 200, body: "Hello, Ada!" });
    const processes = processTree(deployment.host.pid);
    expect((await cli.run(["destroy"], "work/my-app")).code).toBe(0);
    await expect.poll(() => alive(processes)).toEqual([]);
  }, 300_000);
});
