import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bundle, Resource } from "@plutolang/architecture";
import type { BuildPlan, BuiltFunction } from "./build-function.js";

/** Where the bundles of one function are. */
export interface BundleStore {
  readonly root: string;
  readonly directory: string;
  readonly fn: Resource;
}

/** What a bundle was made from, kept beside it. */
interface Manifest {
  readonly plan: string;
  readonly hash: string;
  readonly bytes: number;
  /** Path relative to the root, to a stamp of the file. */
  readonly inputs: Readonly<Record<string, string>>;
}

const manifestName = "manifest.json";

/** The bundle that stands, if it was made by the same plan from the same files. */
export async function currentBundle(
  store: BundleStore,
  plan: BuildPlan,
): Promise<Bundle | undefined> {
  const manifest = await readManifest(store);
  if (manifest === undefined || manifest.plan !== stampOfPlan(plan)) return undefined;
  const current = toBundle(store, manifest);
  const whole = await stat(join(current.directory, "index.mjs")).then(
    (file) => file.size === manifest.bytes,
    () => false,
  );
  const stamps = await stampFiles(store.root, Object.keys(manifest.inputs));
  const same = Object.entries(manifest.inputs).every(([path, stamp]) => stamps[path] === stamp);
  return whole && same ? current : undefined;
}

/** Writes the bundle whole or not at all: into a folder of its own, which then takes its name. */
export async function writeBundle(
  store: BundleStore,
  plan: BuildPlan,
  built: BuiltFunction,
): Promise<Bundle> {
  const code = built.outputs.get("index.mjs") ?? new Uint8Array();
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 16);
  const manifest: Manifest = {
    plan: stampOfPlan(plan),
    hash,
    bytes: code.byteLength,
    inputs: await stampFiles(store.root, [...built.inputs, ...settingsFiles]),
  };
  const previous = await readManifest(store);
  const bundle = toBundle(store, manifest);
  await mkdir(functionDirectory(store), { recursive: true });
  const unfinished = await mkdtemp(join(functionDirectory(store), ".unfinished-"));
  for (const [name, contents] of built.outputs) await writeFile(join(unfinished, name), contents);
  await replaceDirectory(unfinished, bundle.directory);
  await writeFile(join(functionDirectory(store), manifestName), JSON.stringify(manifest));
  await removeAllBut(store, [hash, previous?.hash, manifestName]);
  return bundle;
}

/** What decides how modules are found and compiled, though no bundle contains it. */
const settingsFiles = ["package.json", "tsconfig.json"];

/** The bundle before the current one is kept: until the deploy is over, processes start from it. */
async function removeAllBut(
  store: BundleStore,
  kept: readonly (string | undefined)[],
): Promise<void> {
  const entries = await readdir(functionDirectory(store));
  const others = entries.filter((each) => !kept.includes(each));
  await Promise.all(
    others.map((each) =>
      rm(join(functionDirectory(store), each), { recursive: true, force: true }),
    ),
  );
}

async function replaceDirectory(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await rename(from, to);
}

function functionDirectory({ directory, fn }: BundleStore): string {
  return join(directory, fn.name);
}

function toBundle(store: BundleStore, { hash, bytes }: Manifest): Bundle {
  return { function: store.fn.id, directory: join(functionDirectory(store), hash), hash, bytes };
}

async function readManifest(store: BundleStore): Promise<Manifest | undefined> {
  try {
    return JSON.parse(await readFile(join(functionDirectory(store), manifestName), "utf8"));
  } catch {
    return undefined;
  }
}

/** Raised when the way bundles are made changes, so that no older one is taken for current. */
const format = 1;

function stampOfPlan({ fn, cuts, grantedKinds, runtime, entry }: BuildPlan): string {
  const decisive = [
    format,
    fn.id,
    fn.handler?.streaming ?? false,
    cuts,
    grantedKinds,
    runtime,
    entry,
  ];
  return createHash("sha256").update(JSON.stringify(decisive)).digest("hex");
}

/** Size and time of change tell one state of a file from another, without reading megabytes. */
async function stampFiles(root: string, paths: readonly string[]): Promise<Record<string, string>> {
  const stamps = await Promise.all(
    paths.map(async (path) => {
      const file = await stat(join(root, path)).catch(() => undefined);
      return [path, file === undefined ? "missing" : `${file.size}:${file.mtimeMs}`] as const;
    }),
  );
  return Object.fromEntries(stamps);
}
