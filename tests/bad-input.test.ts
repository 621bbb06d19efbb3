import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { projectFiles, TestProject, useProject } from "./support/project.js";
import { type Outcome, repository, run } from "./support/run.js";

const program = `
import { Function } from "@plutolang/pluto";
new Function(async () => "hello", { name: "greet" });
`;

const withEndpoint = `
import { Function, SageMaker } from "@plutolang/pluto";
const llama = new SageMaker("llama", "image", {
  instanceType: "ml.m5.xlarge",
  envs: { HF_MODEL_ID: "TinyLlama/TinyLlama-1.1B-Chat-v1.0" },
});
new Function(async (prompt: string) => llama.invoke({ inputs: prompt }), { name: "ask" });
`;

/** What the user did wrong: one code, words that help, and nothing of Pluto's own insides. */
function expectDiagnostic(outcome: Outcome, code: string, ...words: readonly string[]): void {
  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toBe("");
  expect(outcome.stderr).toContain(`error ${code}: `);
  for (const each of words) expect(outcome.stderr).toContain(each);
  expect(outcome.stderr).not.toMatch(/^\s+at .*\(.*\)$/m);
  expect(outcome.stderr).not.toContain("This is a bug");
}

describe("in a folder without a project", () => {
  const folder = useProject({ "notes.txt": "Nothing here.\n" }, []);

  it("deploy asks for a project", async () => {
    expectDiagnostic(await folder.pluto(["deploy"]), "PLUTO5001", "pluto new");
  });

  it("deduce asks for a TypeScript project", async () => {
    expectDiagnostic(await folder.pluto(["deduce"]), "PLUTO5021", "package.json");
  });

  it("deduce says that the named entry is missing", async () => {
    const { code, stderr, stdout } = await folder.pluto(["deduce", "app.ts"]);
    expect([code, stdout.includes("0 resources")]).toEqual([1, true]);
    expect(stderr).toContain("error PLUTO1001: There is no entry file app.ts.");
  });

  it("-C says that a folder is missing", async () => {
    expectDiagnostic(await folder.pluto(["-C", "nowhere", "deploy"]), "PLUTO5020", "nowhere");
  });
});

describe("in a project", () => {
  const project = useProject(projectFiles(program));
  const { "src/index.ts": source = "", ".pluto/pluto.yml": settings = "" } = projectFiles(program);

  afterEach(() => project.write({ "src/index.ts": source, ".pluto/pluto.yml": settings }));

  it("a missing entry file is named", async () => {
    await rm(join(project.root, "src/index.ts"));
    expectDiagnostic(await project.pluto(["deploy"]), "PLUTO1001", "src/index.ts");
  });

  it("a syntax error is shown where it stands, and nothing is deployed", async () => {
    await project.write({ "src/index.ts": `${program}\nconst broken = ;\n` });
    const { code, stderr } = await project.pluto(["deploy"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/> 5 \| const broken = ;/);
    expect(stderr).not.toContain("This is a bug");
    expect(await readdir(join(project.root, ".pluto"))).toEqual(["pluto.yml"]);
  });

  it("a module that is not there is named with the line that imports it", async () => {
    await project.write({ "src/index.ts": `import "no-such-module";\n${program}` });
    const { code, stderr } = await project.pluto(["deploy"]);
    expect(code).toBe(1);
    expect(stderr).toContain("no-such-module");
    expect(stderr).toMatch(/> 1 \| import "no-such-module";/);
    expect(stderr).not.toContain("This is a bug");
  });

  it("an unknown stack is answered with the one that was likely meant", async () => {
    const outcome = await project.pluto(["deploy", "--stack", "dve"]);
    expectDiagnostic(outcome, "PLUTO5005", 'Did you mean "dev"?');
  });

  it("a malformed pluto.yml is shown with what is allowed", async () => {
    await project.write({ ".pluto/pluto.yml": settings.replace("Local", "local") });
    const outcome = await project.pluto(["deploy"]);
    expectDiagnostic(outcome, "PLUTO5003", "AWS or Local", ".pluto/pluto.yml:4:20");
  });

  it("a pluto.yml that is no YAML is shown where it breaks", async () => {
    await project.write({ ".pluto/pluto.yml": "project: [\n" });
    expectDiagnostic(await project.pluto(["deploy"]), "PLUTO5002", ".pluto/pluto.yml:2:1");
  });

  it("what is about AWS alone is refused for a stack on this machine", async () => {
    await project.write({ ".pluto/pluto.yml": settings });
    for (const command of ["preview", "refresh", "doctor"]) {
      const outcome = await project.pluto([command]);
      expectDiagnostic(outcome, "PLUTO5041", `pluto ${command}`, "--platform AWS");
    }
  });

  it("a region that is none, or of a stack on this machine, ends with 2", async () => {
    for (const region of ["mars", "us-east-1"]) {
      const args = ["stack", "new", "other", "--platform", "Local", "--region", region];
      expect(await project.pluto(args)).toMatchObject({ code: 2, stdout: "" });
    }
  });

  it("a command line that is wrong ends with 2", async () => {
    for (const args of [["deploi"], ["deploy", "--stak", "dev"], ["stack", "rm"], ["invoke"]]) {
      const { code, stdout, stderr } = await project.pluto(args);
      expect([args, code, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toMatch(/^error: /);
    }
  });

  it("--json gives the diagnostics on standard output alone", async () => {
    const { code, stdout, stderr } = await project.pluto(["deploy", "--stack", "prod", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([
      { code: "PLUTO5005", severity: "error" },
    ]);
    expect(stderr).toBe("");
  });
});

describe("without the SDK installed", () => {
  const project = new TestProject();
  beforeAll(() => project.create(projectFiles(program)));
  afterAll(() => project.remove());

  it("deploy asks for npm install", async () => {
    expectDiagnostic(await project.pluto(["deploy"]), "PLUTO5013", "npm install");
  });
});

describe("when a port is taken", () => {
  const project = useProject(projectFiles(program));
  let server: Server;

  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("deploy names the port and the setting for another", async () => {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const settings = `project: test-app\nstacks:\n  dev: { platform: Local, port: ${port} }\n`;
    await project.write({ ".pluto/pluto.yml": settings });
    const outcome = await project.pluto(["deploy"]);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain(`error PLUTO3001: Port ${port}`);
    expect(outcome.stderr).toContain("stacks.dev.port");
    expect(outcome.stderr).not.toContain("This is a bug");
  });
});

describe("when a model cannot be had", () => {
  const project = useProject(projectFiles(withEndpoint));

  it.each([
    ["text.gguf", "no model\n"],
    ["empty.gguf", ""],
  ])("a file %s that is no GGUF is refused", async (name, text) => {
    await project.write({ [name]: text });
    const outcome = await project.pluto(["deploy"], { env: { PLUTO_MODEL: `./${name}` } });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(/error PLUTO30\d\d: /);
    expect(outcome.stderr).toContain(name);
    expect(outcome.stderr).toContain("GGUF");
    expect(outcome.stderr).not.toContain("This is a bug");
  });

  it("a file that is not there is named", async () => {
    const outcome = await project.pluto(["deploy"], { env: { PLUTO_MODEL: "./none.gguf" } });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain("none.gguf");
    expect(outcome.stderr).not.toContain("This is a bug");
  });

  it("a hub that cannot be reached leads to the demonstration model, within seconds", async () => {
    const began = Date.now();
    const outcome = await project.pluto(["deploy"], {
      env: { HF_ENDPOINT: "http://127.0.0.1:9" },
    });
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain("PLUTO_MODEL=demo");
    expect(outcome.stderr).not.toContain("This is a bug");
    expect(Date.now() - began).toBeLessThan(30_000);
  });
});

/** Makes a file system with room for a few files, which only root may do. */
async function mountTiny(folder: string): Promise<boolean> {
  const args = ["-t", "tmpfs", "-o", "size=32k", "tmpfs", folder];
  const mounting = run("mount", args, { cwd: folder });
  return mounting.then(
    ({ code }) => code === 0,
    () => false,
  );
}

describe("on a disk without room", () => {
  const project = useProject(projectFiles(program));

  it("deploy and new say so, and leave nothing half-written", async ({ skip }) => {
    const folder = join(project.root, ".pluto/dev");
    await mkdir(folder);
    skip(!(await mountTiny(folder)), "making a small file system takes root");
    try {
      await writeFile(join(folder, "filler"), Buffer.alloc(20 * 1024));
      expectDiagnostic(await project.pluto(["deploy"]), "PLUTO5018", "no room left");
      const outcome = await project.pluto(["-C", folder, "new", "my-app", "--yes"]);
      expectDiagnostic(outcome, "PLUTO5018", "no room left");
      expect((await readdir(folder)).filter((each) => each.includes("my-app"))).toEqual([]);
    } finally {
      await run("umount", ["-l", folder], { cwd: project.root });
    }
  });

  it("output that cannot be written ends with 1", async ({ skip }) => {
    skip(process.platform !== "linux", "needs /dev/full");
    const line = `"${process.execPath}" packages/cli/bin/pluto.js --help > /dev/full`;
    const { code, stderr } = await run("sh", ["-c", line], { cwd: repository });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The output cannot be written: .*ENOSPC.*\n$/);
  });
});

describe("where the system refuses", () => {
  const folder = useProject({}, []);

  it("new says which folder it may not use", async ({ skip }) => {
    skip(process.platform !== "linux", "needs /sys");
    const outcome = await folder.pluto(["-C", "/sys", "new", "my-app", "--yes"]);
    expectDiagnostic(outcome, "PLUTO5019", "/sys/");
  });
});
