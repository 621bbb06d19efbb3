import type { Architecture, Bundle, Resource } from "@plutolang/architecture";
import type { Diagnostic } from "@plutolang/diagnostics";
import { type BuildFailure, buildFunction } from "./build-function.js";
import { currentBundle, writeBundle } from "./bundle-store.js";
import { toDiagnostics } from "./to-diagnostics.js";

export interface BundleOptions {
  /** The project's root, absolute. */
  readonly root: string;
  readonly architecture: Architecture;
  /** Where bundles are kept between runs: `<directory>/<function>/<hash>/`. Absolute. */
  readonly directory: string;
  /** The module that gives `serve` and `serveStream`: `@plutolang/pluto/runtime`, or a path. */
  readonly runtime?: string;
}

export interface BundleResult {
  /** One for each function, in the architecture's order; none for a function that failed. */
  readonly bundles: readonly BuiltBundle[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface BuiltBundle extends Bundle {
  /** Whether the bundle was there already, made from the same files. */
  readonly reused: boolean;
}

/**
 * Makes the bundle of every function, all at once: `index.mjs`, an ES module that exports Lambda's
 * `handler`, with its source map beside it. A bundle whose input files are unchanged is left alone.
 */
export async function bundle(options: BundleOptions): Promise<BundleResult> {
  const functions = options.architecture.resources.filter((each) => each.handler !== undefined);
  const outcomes = await Promise.all(functions.map((each) => bundleFunction(each, options)));
  const bundles = outcomes.flatMap((each) => ("bundle" in each ? [each.bundle] : []));
  const failures = outcomes.flatMap((each) => ("failure" in each ? [each.failure] : []));
  return { bundles, diagnostics: toDiagnostics(failures) };
}

type Outcome = { readonly bundle: BuiltBundle } | { readonly failure: BuildFailure };

async function bundleFunction(fn: Resource, options: BundleOptions): Promise<Outcome> {
  const runtime = options.runtime ?? "@plutolang/pluto/runtime";
  const cuts = options.architecture.cuts.filter((cut) => !cut.keepFor.includes(fn.id));
  const { root, architecture } = options;
  const grantedKinds = kindsGranted(architecture, fn);
  const plan = { fn, cuts, grantedKinds, runtime, root, entry: architecture.entry };
  const store = { root: options.root, directory: options.directory, fn };
  const current = await currentBundle(store, plan);
  if (current !== undefined) return { bundle: { ...current, reused: true } };
  const built = await buildFunction(plan);
  if ("failure" in built) return built;
  const written = await writeBundle(store, plan, built);
  return { bundle: { ...written, reused: false } };
}

function kindsGranted({ grants, resources }: Architecture, fn: Resource): string[] {
  const ids = new Set(grants.filter((each) => each.from === fn.id).map((each) => each.to));
  const kinds = resources.filter((each) => ids.has(each.id)).map((each) => each.kind);
  return [...new Set(kinds)].sort();
}
