import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Outcome, pluto, type RunOptions, repository } from "./run.js";

const example = `${repository}examples/langchain-llama2-sagemaker`;

/** What `pluto deploy --json` prints, as far as the tests look at it. */
export interface Deployment {
  readonly functions: readonly {
    readonly name: string;
    readonly url: string;
    readonly status: string;
  }[];
  readonly resources: readonly { readonly id: string; readonly status: string }[];
  readonly removed: readonly string[];
  readonly host: { readonly pid: number; readonly port: number; readonly started: boolean };
}

/** A folder of its own for one test file, and the commands run in it. */
export class TestProject {
  #root = "";

  get root(): string {
    return this.#root;
  }

  async create(files: Files): Promise<void> {
    this.#root = await realpath(await mkdtemp(join(tmpdir(), "pluto-e2e-")));
    await this.write(files);
  }

  /** Writes files by their paths in the folder. */
  async write(files: Files): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.root, path)), { recursive: true });
      await writeFile(join(this.root, path), text);
    }
  }

  pluto(args: readonly string[], options: Partial<RunOptions> = {}): Promise<Outcome> {
    return pluto(args, { cwd: this.root, ...options });
  }

  /** Runs a command that must succeed, and reads the JSON that it prints. */
  async json<T>(args: readonly string[], options: Partial<RunOptions> = {}): Promise<T> {
    const { code, stdout, stderr } = await this.pluto([...args, "--json"], options);
    if (code !== 0) throw new Error(`pluto ${args.join(" ")}: ${code}\n${stdout}\n${stderr}`);
    return JSON.parse(stdout) as T;
  }

  deploy(...args: readonly string[]): Promise<Deployment> {
    return this.deployWith("demo", ...args);
  }

  /** @param model what PLUTO_MODEL says */
  deployWith(model: string, ...args: readonly string[]): Promise<Deployment> {
    return this.json<Deployment>(["deploy", ...args], { env: { PLUTO_MODEL: model } });
  }

  /** The guide's program as it lies in the repository, with the packages that it is installed with. */
  async createFromExample(): Promise<void> {
    await this.create({});
    for (const each of ["package.json", "src", ".pluto/pluto.yml"]) {
      await cp(join(example, each), join(this.root, each), { recursive: true });
    }
    await symlink(join(example, "node_modules"), join(this.root, "node_modules"), "dir");
  }

  /** Links the workspace's SDK as npm would install it. */
  async linkSdk(): Promise<void> {
    await mkdir(join(this.root, "node_modules/@plutolang"), { recursive: true });
    const place = join(this.root, "node_modules/@plutolang/pluto");
    await symlink(join(repository, "packages/pluto"), place, "dir");
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true, maxRetries: 3 });
  }
}

export type Files = Readonly<Record<string, string>>;

/** A project with one stack for this machine, whose program is `program`. */
export function projectFiles(program: string, settings = ""): Files {
  return {
    "package.json": '{ "name": "test-app", "type": "module" }\n',
    "src/index.ts": program,
    ".pluto/pluto.yml": `project: test-app
current: dev
stacks:
  dev: { platform: Local }
${settings}`,
  };
}

/**
 * A project for all tests of a file: there before the first one, its stacks destroyed and its folder
 * gone after the last.
 */
export function useProject(files: Files, stacks: readonly string[] = ["dev"]): TestProject {
  const project = new TestProject();
  beforeAll(async () => {
    await project.create(files);
    await project.linkSdk();
  });
  afterAll(async () => {
    for (const stack of stacks) await project.pluto(["destroy", "--stack", stack]);
    await project.remove();
  });
  return project;
}
