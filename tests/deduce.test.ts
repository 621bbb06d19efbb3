import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useProject } from "./support/project.js";
import { pluto, repository } from "./support/run.js";

const program = `
import { Function, KVStore } from "@plutolang/pluto";
import { remember } from "./remember";
export const notes = new KVStore("notes");
new Function(async (text: string) => remember(text), { name: "write", timeout: 30, envs: { TOKEN: process.env.TOKEN } });
`;

const remember = `
import { notes } from "./app";
export const remember = (text: string) => notes.set("note", text);
`;

const files = {
  "src/app.ts": program,
  "src/remember.ts": remember,
  "src/broken.ts": 'import { KVStore } from "@plutolang/pluto";\nnew KVStore(Math.random());\n',
};

describe("pluto deduce", () => {
  const folder = useProject(files, []);

  it("needs no project, and prints the architecture as JSON and nothing else", async () => {
    const { code, stdout, stderr } = await folder.pluto(["deduce", "src/app.ts", "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const printed = JSON.parse(stdout);
    expect(printed).toMatchObject({ version: 1, entry: "src/app.ts", diagnostics: [] });
    expect(printed.project).toBe(folder.root.split("/").at(-1));
    expect(printed.resources).toMatchObject([
      { id: "KVStore/notes", kind: "KVStore", name: "notes", args: {}, at: { line: 4 } },
      {
        id: "Function/write",
        args: { timeout: 30, envs: { TOKEN: { $env: "TOKEN" } } },
        at: { file: "src/app.ts", line: 5 },
      },
    ]);
    expect(printed.grants).toMatchObject([
      {
        from: "Function/write",
        to: "KVStore/notes",
        operations: ["set"],
        evidence: [{ file: "src/remember.ts", line: 3 }],
      },
    ]);
    expect(printed).not.toHaveProperty("cuts");
  });

  it("takes the nearest program, though a project lies above it", async () => {
    await folder.write({
      ".pluto/pluto.yml": "project: above\ncurrent: dev\nstacks:\n  dev: { platform: Local }\n",
      "inner/package.json": '{ "name": "inner" }',
      "inner/src/index.ts": files["src/app.ts"].replace("./remember", "../../src/remember"),
    });
    const cwd = join(folder.root, "inner/src");
    const { stdout } = await folder.pluto(["deduce", "--json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ project: "inner", entry: "src/index.ts" });
  });

  it("reads well on a terminal", async () => {
    const { stdout } = await folder.pluto(["deduce", "src/app.ts"]);
    expect(stdout).toContain("(src/app.ts): 2 resources, 1 grant");
    expect(stdout).toContain("may set KVStore/notes");
    expect(stdout).toMatch(/src\/remember\.ts:3:\d+ in .*remember/);
  });

  it("ends with 1 if a diagnostic is an error, and shows the source", async () => {
    const outcome = await folder.pluto(["deduce", "src/broken.ts"]);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(/error PLUTO1\d\d\d: /);
    expect(outcome.stderr).toContain("> 2 | new KVStore(Math.random());");
    const json = await folder.pluto(["deduce", "src/broken.ts", "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout).diagnostics).toMatchObject([
      { severity: "error", file: "src/broken.ts", line: 2 },
    ]);
  });

  it("reads the example from its own folder, and from anywhere by -C", async () => {
    const example = join(repository, "examples/langchain-llama2-sagemaker");
    const here = await pluto(["deduce", "--json"], { cwd: example });
    const there = await pluto(["-C", example, "deduce", "--json"], { cwd: folder.root });
    expect(here.code).toBe(0);
    expect(there.stdout).toBe(here.stdout);
    expect(JSON.parse(here.stdout)).toMatchObject({
      project: "langchain-llama2-sagemaker",
      entry: "src/index.ts",
    });
  });
});
