import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, urlOf } from "./support/http.js";
import { projectFiles, useProject } from "./support/project.js";

const program = `
import { Function, KVStore } from "@plutolang/pluto";
const notes = new KVStore("notes");
new Function(async (text: string) => notes.set("note", text), { name: "write" });
new Function(async () => notes.get("note"), { name: "read" });
`;

const commented = `# Who uses this project: the shop.
project: test-app
current: dev # the one on this machine
stacks:
  # Mine.
  dev: { platform: Local }
`;

const project = useProject({ ...projectFiles(program), ".pluto/pluto.yml": commented }, [
  "dev",
  "other",
]);

describe("stacks", () => {
  it("are added to pluto.yml, whose comments stay", async () => {
    const outcome = await project.pluto(["stack", "new", "other", "--platform", "local"]);
    expect(outcome).toEqual({ code: 0, stdout: "Added stack other, for Local.\n", stderr: "" });
    const text = await readFile(join(project.root, ".pluto/pluto.yml"), "utf8");
    expect(text).toBe(`${commented}  other:\n    platform: Local\n`);
  });

  it("are added once", async () => {
    const { code, stderr } = await project.pluto(["stack", "new", "dev", "--yes"]);
    expect(code).toBe(1);
    expect(stderr).toContain("pluto stack select dev");
  });

  it("are listed, the current one marked", async () => {
    const { stdout } = await project.pluto(["stack", "ls"]);
    expect(stdout).toBe("*  dev    Local\n   other  Local\n");
    expect(await project.json(["stack", "ls"])).toEqual({
      project: "test-app",
      current: "dev",
      stacks: [
        { name: "dev", current: true, platform: "Local" },
        { name: "other", current: false, platform: "Local" },
      ],
    });
  });

  it("run side by side, each with data of its own", async () => {
    const dev = await project.deploy();
    const other = await project.deploy("--stack", "other");
    expect(dev.host.port).not.toBe(other.host.port);
    await call(urlOf(dev, "write"), "from dev");
    await call(urlOf(other, "write"), "from other");
    expect((await call(urlOf(dev, "read"))).body).toEqual({ code: 200, body: "from dev" });
    expect((await call(urlOf(other, "read"))).body).toEqual({ code: 200, body: "from other" });
  });

  it("become the current one", async () => {
    expect((await project.pluto(["stack", "select", "other"])).code).toBe(0);
    const { functions } = await project.deploy();
    expect(functions.map((each) => each.status)).toEqual(["unchanged", "unchanged"]);
  });

  it("are not removed while they run", async () => {
    const { code, stderr } = await project.pluto(["stack", "rm", "other"]);
    expect(code).toBe(1);
    expect(stderr).toContain("pluto destroy --stack other");
  });

  it("keep their ports from one deploy to the next", async () => {
    const before = await project.deploy();
    await project.pluto(["destroy"]);
    const after = await project.deploy();
    expect(after.functions.map((each) => each.url)).toEqual(
      before.functions.map((each) => each.url),
    );
    expect(after.host.started).toBe(true);
  });

  it("are removed with their folder once they are destroyed", async () => {
    await project.pluto(["destroy"]);
    expect((await project.pluto(["stack", "rm", "other"])).code).toBe(0);
    expect(await readFile(join(project.root, ".pluto/pluto.yml"), "utf8")).not.toContain("other");
    await expect(readFile(join(project.root, ".pluto/other/port"))).rejects.toThrow("ENOENT");
  });
});
