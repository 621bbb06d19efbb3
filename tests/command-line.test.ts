import type { ChildProcess } from "node:child_process";
import { describe, expect, it } from "vitest";
import { projectFiles, useProject } from "./support/project.js";
import { cli, repository, run } from "./support/run.js";

const program = `
import { Function, SageMaker } from "@plutolang/pluto";
const llama = new SageMaker("llama", "image", { instanceType: "ml.m5.xlarge", envs: { HF_MODEL_ID: "TinyLlama/TinyLlama-1.1B-Chat-v1.0" } });
new Function(async (prompt: string) => llama.invoke({ inputs: prompt }), { name: "ask" });
`;

const project = useProject(projectFiles(program));

describe("pluto", () => {
  it("prints the version of its package", async () => {
    const { default: manifest } = await import("../packages/cli/package.json");
    const { stdout } = await project.pluto(["--version"]);
    expect(stdout).toBe(`${manifest.version}\n`);
  });

  it("lists its commands, and for each its flags", async () => {
    const { stdout } = await project.pluto(["--help"]);
    const commands = "new deploy preview destroy refresh doctor deduce stack logs invoke";
    for (const each of commands.split(" ")) {
      expect(stdout).toMatch(new RegExp(`^  ${each} `, "m"));
    }
    expect((await project.pluto(["logs", "--help"])).stdout).toContain("--follow");
  });

  it("does not mind a reader that goes away", async () => {
    const line = `"${process.execPath}" "${cli}" --help | head -n 1`;
    const { stdout, stderr } = await run("sh", ["-c", line], { cwd: repository });
    expect(stdout).toMatch(/^Usage: pluto/);
    expect(stderr).toBe("");
  });

  it("says what it does on standard error, line by line where no terminal is", async () => {
    const { stderr } = await project.pluto(["destroy"]);
    expect(stderr).toBe("Destroying stack dev\n");
  });

  it("uses colours when it is told to", async () => {
    const { stderr } = await project.pluto(["deploy", "--stack", "none"], {
      env: { FORCE_COLOR: "1", NO_COLOR: "" },
    });
    expect(stderr).toContain("\u001B[31m");
  });

  it("ends with 130 on Ctrl-C while it deploys, and leaves a stack that can be deployed", async () => {
    let child: ChildProcess | undefined;
    const outcome = await project.pluto(["deploy"], {
      // A hub that takes connections and never answers.
      env: { HF_ENDPOINT: "http://10.255.255.1" },
      started(process) {
        child = process;
        process.stderr?.on("data", (chunk) => {
          if (String(chunk).includes("Deploying")) child?.kill("SIGINT");
        });
      },
    });
    expect(outcome.code).toBe(130);
    expect(outcome.stderr).toContain("Interrupted.");
    const { functions } = await project.deploy();
    expect(functions.map((each) => each.name)).toEqual(["ask"]);
  });
});
