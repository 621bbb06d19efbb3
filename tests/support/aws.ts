import { cp, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { vi } from "vitest";
import type { Standin } from "../../packages/aws-standin/src/index.js";
import { startForTests } from "../../packages/aws-standin/test/started-standin.js";
import { TestProject } from "./project.js";
import { type Outcome, type RunOptions, repository } from "./run.js";

/** What `pluto deploy --json` prints for AWS, as far as the tests look at it. */
export interface AwsDeployment {
  readonly functions: readonly {
    readonly name: string;
    readonly url: string;
    readonly status: string;
    readonly ready: boolean;
  }[];
  readonly resources: readonly { readonly id: string; readonly status: string }[];
  readonly removed: readonly string[];
  readonly changes: readonly AwsChange[];
  readonly diagnostics: readonly { readonly code: string }[];
}

export interface AwsChange {
  readonly operation: string;
  readonly resource: string;
  readonly type: string;
}

/** What must be found nowhere: the values of variables that the program reads. */
export const secrets = {
  HF_TOKEN: "hf_TokenThatNobodyMayFindAgain",
  WORD: "a-word-that-nobody-may-find-again",
};

/**
 * AWS on this machine, in the environment of all that the test file starts; undefined where a part
 * of it is missing, which is said.
 */
export async function useAws(): Promise<Standin | undefined> {
  const standin = await startForTests({}, { ...process.env, PLUTO_MODEL: "demo" });
  for (const [name, value] of Object.entries(standin?.env ?? {})) {
    if (process.env[name] !== value) vi.stubEnv(name, value);
  }
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
  return standin;
}

const example = `${repository}examples/langchain-llama2-sagemaker`;

/** The guide's program in a folder of its own, with one stack for AWS. */
export class AwsProject extends TestProject {
  /** All that its commands have printed. */
  printed = "";

  async createGuide(): Promise<void> {
    await this.create({});
    await cp(join(example, "package.json"), join(this.root, "package.json"));
    await symlink(join(example, "node_modules"), join(this.root, "node_modules"), "dir");
    await mkdir(join(this.root, "src"));
    await this.writeProgram((text) => text);
    await this.write({ ".pluto/pluto.yml": "project: guide\nstacks: {}\n" });
    const added = ["stack", "new", "aws", "--platform", "AWS", "--region", "us-east-1"];
    const { code, stderr } = await this.pluto(added);
    if (code !== 0) throw new Error(stderr);
  }

  /** Writes the guide's program, which also reads two secrets, with some of its text changed. */
  async writeProgram(change: (text: string) => string): Promise<void> {
    const guide = await readFile(join(example, "src/index.ts"), "utf8");
    const reading = guide
      .replace('HF_TASK: "text-generation",', '$& HF_TOKEN: process.env["HF_TOKEN"]!,')
      .replace("async (query) => {", '$& if (query === process.env["WORD"]) return "";');
    await writeFile(join(this.root, "src/index.ts"), change(reading));
  }

  override async pluto(
    args: readonly string[],
    options: Partial<RunOptions> = {},
  ): Promise<Outcome> {
    const outcome = await super.pluto(args, options);
    this.printed += outcome.stdout + outcome.stderr;
    return outcome;
  }

  deployToAws(): Promise<AwsDeployment> {
    return this.json<AwsDeployment>(["deploy", "--yes"]);
  }

  /** Every file of the project but the libraries, and of another folder, as text. */
  async readAll(folder: string): Promise<string> {
    const texts = await Promise.all([readFiles(join(this.root, ".pluto")), readFiles(folder)]);
    return texts.join("\n");
  }
}

/** `update Function Function/qa` */
export function short(changes: readonly AwsChange[]): readonly string[] {
  return changes
    .map(({ operation, resource, type }) => `${operation} ${type.split(":").at(-1)} ${resource}`)
    .sort();
}

async function readFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile() && !each.parentPath.includes("/engine/"));
  const texts = files.map((each) => readFile(join(each.parentPath, each.name), "latin1"));
  return (await Promise.all(texts)).join("\n");
}
