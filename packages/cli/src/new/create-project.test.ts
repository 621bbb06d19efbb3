import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject } from "./create-project.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pluto-create-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("createProject", () => {
  it("writes texts and copies files", async () => {
    const original = join(folder, "original.tgz");
    await writeFile(original, "packed");
    const directory = join(folder, "my-app");
    await createProject({
      directory,
      files: { "src/index.ts": "export {};\n" },
      copies: { ".pluto/sdk.tgz": original },
    });
    expect(await readFile(join(directory, "src/index.ts"), "utf8")).toBe("export {};\n");
    expect(await readFile(join(directory, ".pluto/sdk.tgz"), "utf8")).toBe("packed");
  });

  it("leaves a folder that exists as it is, even an empty one", async () => {
    await mkdir(join(folder, "my-app"));
    const plan = { directory: join(folder, "my-app"), files: { a: "" }, copies: {} };
    await expect(createProject(plan)).rejects.toThrow("PLUTO5011");
    expect(await readdir(join(folder, "my-app"))).toEqual([]);
  });

  it("leaves nothing behind when a file cannot be had", async () => {
    const copies = { "sdk.tgz": join(folder, "missing.tgz") };
    const plan = { directory: join(folder, "my-app"), files: { "src/index.ts": "" }, copies };
    await expect(createProject(plan)).rejects.toThrow("ENOENT");
    expect(await readdir(folder)).toEqual([]);
  });
});
