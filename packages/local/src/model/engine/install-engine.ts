import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exclusively } from "../exclusively.js";
import type { Progress } from "../progress.js";
import { engineBuild, thisMachine } from "./engine-platform.js";
import { npmInstall } from "./npm-install.js";

/** Of node-llama-cpp and of its builds, which go by the same number. */
const engineVersion = "3.22.1";

/** What an installation takes, in bytes, with room for npm's own work. */
const neededBytes = 250_000_000;

/**
 * Installs the model engine with this platform's CPU build alone, unless it is there already. An
 * interrupted installation leaves nothing that a later one would take for whole.
 *
 * @param directory that all engines lie in
 * @returns the installation's folder
 * @throws DiagnosticError PLUTO3061 or PLUTO3063 to PLUTO3066
 * @throws the signal's reason if it is aborted
 */
export async function installEngine(
  directory: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<string> {
  const build = engineBuild(thisMachine());
  const target = path.join(directory, `node-llama-cpp-${engineVersion}-${build}`);
  if (existsSync(target)) return target;
  await mkdir(directory, { recursive: true });
  await exclusively(target, signal, async () => {
    if (existsSync(target)) return;
    await checkRoom(directory);
    progress({ text: "Installing the model engine, once for all projects (85 MB)" });
    await installBeside(target, build, signal);
  });
  return target;
}

async function installBeside(target: string, build: string, signal?: AbortSignal): Promise<void> {
  const temporary = await mkdtemp(`${target}.installing-`);
  try {
    await writeFile(path.join(temporary, "package.json"), '{ "private": true }\n');
    const packages = [
      `node-llama-cpp@${engineVersion}`,
      `@node-llama-cpp/${build}@${engineVersion}`,
    ];
    await npmInstall(temporary, packages, signal);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function checkRoom(directory: string): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  const free = bavail * bsize;
  if (free >= neededBytes) return;
  const what = "the model engine";
  throw new DiagnosticError(
    diagnostic("PLUTO3061", { directory, what, needed: neededBytes, free }),
  );
}
