import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, urlOf } from "./support/http.js";
import { alive, processTree } from "./support/processes.js";
import { TestProject } from "./support/project.js";
import { repository, run, succeed } from "./support/run.js";

const folder = new TestProject();
const at = (path: string) => join(folder.root, path);

/** Runs the installed `pluto`, by the name that npm gave it. */
const installed = (args: readonly string[], cwd: string) =>
  run(at("tools/node_modules/.bin/pluto"), args, { cwd });

beforeAll(async () => {
  await folder.create({});
  await Promise.all(["tools", "work"].map((each) => mkdir(at(each))));
  const pack = ["scripts/pack-all.mjs", "--built", "--to", at("tarballs")];
  const { stdout } = await succeed(process.execPath, pack, { cwd: repository });
  const tarballs = stdout.trim().split("\n");
  const cli = tarballs.find((each) => each.includes("plutolang-cli-")) ?? "";
  const install = ["install", "--no-audit", "--no-fund", cli];
  await succeed("npm", install, { cwd: at("tools") });
}, 300_000);

afterAll(async () => {
  await installed(["destroy"], at("work/my-app"));
  await folder.remove();
});

describe("the packed CLI, installed in an empty folder", () => {
  it("brings nothing of this workspace along", async () => {
    const { stdout } = await succeed("npm", ["ls", "--all", "--parseable"], { cwd: at("tools") });
    const names = stdout.split("\n").map((line) => line.split("node_modules/").at(-1));
    expect(names).toContain("@plutolang/cli");
    expect(names.filter((each) => each?.startsWith("@plutolang/"))).toEqual(["@plutolang/cli"]);
    expect(stdout).not.toContain(repository);
  });

  it("makes, deploys and calls a project in another folder", async () => {
    const made = await installed(["new", "my-app", "--yes"], at("work"));
    expect(made).toMatchObject({ code: 0, stderr: "" });
    await succeed("npm", ["install", "--no-audit", "--no-fund"], { cwd: at("work/my-app") });
    const { code, stdout, stderr } = await installed(["deploy", "--json"], at("work/my-app"));
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("error")]);
    const deployment = JSON.parse(stdout);
    const { body } = await call(urlOf(deployment, "greet"), "Ada");
    expect(body).toEqual({ code: 200, body: "Hello, Ada!" });
    const processes = processTree(deployment.host.pid);
    expect((await installed(["destroy"], at("work/my-app"))).code).toBe(0);
    await expect.poll(() => alive(processes)).toEqual([]);
  }, 300_000);
});
