import type { ChildProcess } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, urlOf } from "./support/http.js";
import { alive, processTree } from "./support/processes.js";
import { TestProject } from "./support/project.js";
import { cli, pluto, run, succeed } from "./support/run.js";

/** The folder in which `pluto new` is run. */
const folder = new TestProject();
const answers = ["--stack", "dev", "--platform", "Local", "--engine", "embedded"];

beforeAll(() => folder.create({}));
afterAll(async () => {
  await pluto(["destroy"], { cwd: join(folder.root, "greeter") });
  await folder.remove();
});

describe("pluto new", () => {
  it("writes the tree that the guide shows, with the SDK that came with the CLI", async () => {
    const { code, stdout } = await folder.pluto(["new", "greeter", ...answers]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Info: {2}Created a project, greeter\n/);
    const files = await readdir(join(folder.root, "greeter"), { recursive: true });
    expect(files.sort()).toEqual([
      ".gitignore",
      ".pluto",
      ".pluto/pluto.yml",
      ".pluto/plutolang-pluto-0.1.0.tgz",
      "README.md",
      "package.json",
      "src",
      "src/index.ts",
      "tsconfig.json",
    ]);
  });

  it("writes nothing that holds only on this machine", async () => {
    for (const each of ["package.json", "README.md", ".pluto/pluto.yml", "tsconfig.json"]) {
      const text = await readFile(join(folder.root, "greeter", each), "utf8");
      expect(text).not.toContain(folder.root);
    }
  });

  it("refuses to overwrite", async () => {
    const before = await readFile(join(folder.root, "greeter/package.json"), "utf8");
    const { code, stderr } = await folder.pluto(["new", "greeter", ...answers]);
    expect(code).toBe(1);
    expect(stderr).toContain("exists already");
    expect(await readFile(join(folder.root, "greeter/package.json"), "utf8")).toBe(before);
  });

  it("asks for flags where there is no terminal", async () => {
    const { code, stderr } = await folder.pluto(["new", "other"]);
    expect(code).toBe(1);
    expect(stderr).toContain("--stack, --platform");
    expect(await readdir(folder.root)).toEqual(["greeter"]);
  });

  it("asks on a terminal, as the guide shows", async ({ skip }) => {
    skip(!(await hasTerminals()), "needs script(1) of util-linux, which makes a terminal");
    const line = `"${process.execPath}" "${cli}" new`;
    const { code, stdout } = await run("script", ["-qec", line, "/dev/null"], {
      cwd: folder.root,
      stdin: "pipe",
      started: (child) =>
        answerPrompts(child, {
          "Project name": "asked",
          "Stack name": "dev",
          "Select a platform": "",
          "Select an provisioning engine": "",
        }),
    });
    expect(code).toBe(0);
    expect(stdout).toContain("Created a project, asked");
    const settings = await readFile(join(folder.root, "asked/.pluto/pluto.yml"), "utf8");
    expect(settings).toContain("platform: Local");
  });
});

async function hasTerminals(): Promise<boolean> {
  const version = run("script", ["--version"], { cwd: folder.root });
  return version.then(
    ({ stdout }) => stdout.includes("util-linux"),
    () => false,
  );
}

/** Types each answer, and Enter, when its question stands on the screen. */
function answerPrompts(child: ChildProcess, answers: Readonly<Record<string, string>>): void {
  const waiting = Object.entries(answers);
  let shown = "";
  child.stdout?.on("data", (chunk) => {
    shown += chunk;
    const [question, answer] = waiting[0] ?? [];
    if (question === undefined || !shown.includes(question)) return;
    waiting.shift();
    child.stdin?.write(`${answer}\r`);
  });
}

describe("what pluto new writes", () => {
  let root = "";

  beforeAll(async () => {
    root = join(folder.root, "greeter");
    await succeed("npm", ["install", "--no-audit", "--no-fund"], { cwd: root });
  });

  it("type-checks", async () => {
    await succeed("npm", ["run", "check"], { cwd: root });
  });

  it("deploys, answers, and ends without leaving a process", async () => {
    const deployed = await pluto(["deploy", "--json"], { cwd: root });
    const deployment = JSON.parse(deployed.stdout);
    const url = urlOf(deployment, "greet");
    expect((await call(url, "Ada")).body).toEqual({ code: 200, body: "Hello, Ada!" });
    expect((await call(`${url}?n=1`, "Ada")).body).toEqual({
      code: 200,
      body: "Welcome back, Ada. Visit 2.",
    });
    const processes = processTree(deployment.host.pid);
    expect((await pluto(["destroy"], { cwd: root })).code).toBe(0);
    await expect.poll(() => alive(processes)).toEqual([]);
  });

  it("keeps what a deploy writes out of git", async () => {
    await succeed("git", ["init", "-q"], { cwd: root });
    const { stdout } = await succeed("git", ["status", "--short", "-uall", "."], { cwd: root });
    const listed = stdout
      .trim()
      .split("\n")
      .map((line) => line.slice(3));
    expect(listed.filter((each) => each.startsWith(".pluto/"))).toEqual([
      ".pluto/pluto.yml",
      ".pluto/plutolang-pluto-0.1.0.tgz",
    ]);
  });
});
