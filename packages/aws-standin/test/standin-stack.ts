import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LocalWorkspace, type PulumiFn, type Stack } from "@pulumi/pulumi/automation/index.js";
import type { Standin } from "../src/index.js";

/** A stack of a hand-written program, with its state in a folder of its own. */
export interface StandinStack {
  readonly stack: Stack;
  readonly folder: string;
  /** Everything that the backend wrote, as text. */
  readState(): Promise<string>;
  remove(): Promise<void>;
}

export async function createStack(standin: Standin, program: PulumiFn): Promise<StandinStack> {
  const folder = await mkdtemp(join(tmpdir(), "aws-standin-stack-"));
  // As for a command that was started with `pnpm aws-standin --`.
  Object.assign(process.env, standin.env);
  const stack = await LocalWorkspace.createOrSelectStack(
    { stackName: "test", projectName: "guide", program },
    {
      workDir: folder,
      projectSettings: { name: "guide", runtime: "nodejs", backend: { url: `file://${folder}` } },
      envVars: { PULUMI_CONFIG_PASSPHRASE: "test", PULUMI_HOME: join(folder, "home") },
    },
  );
  await stack.setConfig("aws:region", { value: "us-east-1" });
  return {
    stack,
    folder,
    readState: () => readAll(join(folder, ".pulumi")),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function readAll(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}
