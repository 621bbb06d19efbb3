import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { TestProject } from "./project.js";
import { type Outcome, repository, run, succeed } from "./run.js";

/** The packed CLI in a folder outside of the repository, and a folder beside it to work in. */
export class InstalledCli extends TestProject {
  at(path: string): string {
    return join(this.root, path);
  }

  async install(): Promise<void> {
    await this.create({});
    await Promise.all(["tools", "work"].map((each) => mkdir(this.at(each))));
    const pack = ["scripts/pack-all.mjs", "--built", "--to", this.at("tarballs")];
    const { stdout } = await succeed(process.execPath, pack, { cwd: repository });
    const cli = stdout.split("\n").find((each) => each.includes("plutolang-cli-")) ?? "";
    await this.npmInstall("tools", cli);
  }

  async npmInstall(folder: string, ...packages: readonly string[]): Promise<void> {
    const install = ["install", "--no-audit", "--no-fund", ...packages];
    await succeed("npm", install, { cwd: this.at(folder) });
  }

  /** Runs the installed `pluto`, by the name that npm gave it. */
  run(args: readonly string[], folder: string): Promise<Outcome> {
    return run(this.at("tools/node_modules/.bin/pluto"), args, { cwd: this.at(folder) });
  }
}
