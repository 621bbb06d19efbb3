import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { lock } from "proper-lockfile";
import type { MissingPart } from "../missing-parts.js";
import { cacheFolder } from "./cache.js";
import { findOnPath, isExecutable } from "./on-path.js";

/** The engine that @pulumi/pulumi 3.248.0 was released with. */
export const ENGINE_VERSION = "3.248.0";

const MODULE = "github.com/pulumi/pulumi";
const run = promisify(execFile);

export interface EngineOptions {
  readonly env: NodeJS.ProcessEnv;
  /** The Go module that builds it. */
  readonly module: string;
  /** Told what takes long. */
  readonly progress: (message: string) => void;
}

/** An engine that is there, or the file that one is to be built to. */
export interface FoundEngine {
  readonly binary: string;
  readonly isBuilt: boolean;
}

/** A `pulumi` that will do: the one on PATH, else one that was built from source, or can be. */
export async function findEngine(options: EngineOptions): Promise<FoundEngine | MissingPart> {
  const installed = await findOnPath("pulumi", options.env);
  if (installed !== undefined && isFit(await versionOf(installed))) {
    return { binary: installed, isBuilt: true };
  }
  const folder = join(cacheFolder(options.env), "pulumi-engine", await buildId(options.module));
  const binary = join(folder, "pulumi");
  if (await isExecutable(binary)) return { binary, isBuilt: true };
  return (await findOnPath("go", options.env)) === undefined
    ? withoutGo
    : { binary, isBuilt: false };
}

/** The folder of an engine that was found, and is built now if it was not yet. */
export async function obtainEngine(found: FoundEngine, options: EngineOptions): Promise<string> {
  if (!found.isBuilt) await buildOnce(options, found.binary);
  return dirname(found.binary);
}

/** Whether an engine of that version understands what @pulumi/pulumi 3.248.0 says to it. */
export function isFit(version: string): boolean {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  const [ourMajor, ourMinor] = ENGINE_VERSION.split(".").map(Number);
  return major === ourMajor && minor !== undefined && minor >= (ourMinor ?? 0);
}

async function versionOf(binary: string): Promise<string> {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  return run(binary, ["version"], { env }).then(
    ({ stdout }) => stdout.trim(),
    () => "",
  );
}

/** Changes with everything that the binary is made from. */
async function buildId(module: string): Promise<string> {
  const files = ["go.mod", "go.sum"].map((name) => readFile(join(module, name)));
  const hash = createHash("sha256");
  for (const content of await Promise.all(files)) hash.update(content);
  return `v${ENGINE_VERSION}-${hash.digest("hex").slice(0, 12)}`;
}

/** Two that need the engine at once build it once: the second waits. */
async function buildOnce(options: EngineOptions, binary: string): Promise<void> {
  const folder = dirname(binary);
  await mkdir(folder, { recursive: true });
  const retries = { retries: 1_200, factor: 1, minTimeout: 1_000 };
  const release = await lock(folder, { retries, stale: 30_000 });
  try {
    if (!(await isExecutable(binary))) await build(options, binary);
  } finally {
    await release();
  }
}

async function build({ env, module, progress }: EngineOptions, binary: string): Promise<void> {
  const folder = await mkdtemp(`${dirname(binary)}-building-`);
  const ticking = tick(progress, `Building the Pulumi engine ${ENGINE_VERSION}, once; minutes`);
  try {
    const built = join(folder, "pulumi");
    await run("go", ["build", ...buildFlags(), "-o", built, `${MODULE}/pkg/v3/cmd/pulumi`], {
      cwd: module,
      env: { ...env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly" },
      maxBuffer: 64 << 20,
    });
    await rename(built, binary);
  } finally {
    clearInterval(ticking);
    await rm(folder, { recursive: true, force: true });
  }
}

function buildFlags(): readonly string[] {
  const version = `${MODULE}/sdk/v3/go/common/version.Version=v${ENGINE_VERSION}`;
  return ["-trimpath", "-tags", "osusergo,grpcnotrace", "-ldflags", `-s -w -X ${version}`];
}

function tick(progress: (message: string) => void, what: string): NodeJS.Timeout {
  const start = Date.now();
  progress(`${what}.`);
  const say = () => progress(`${what}: ${Math.round((Date.now() - start) / 1_000)} s so far.`);
  return setInterval(say, 30_000);
}

const withoutGo: MissingPart = {
  name: "The Pulumi engine",
  hint: `Install Pulumi ${ENGINE_VERSION} (https://www.pulumi.com/docs/install/), or Go 1.25.11 or newer, with which it is built once.`,
};
