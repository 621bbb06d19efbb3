import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Architecture, Bundle, Grant, Resource, Value } from "@plutolang/architecture";
import { build } from "esbuild";
import { deployLocal } from "../../src/client/deploy-local.js";
import type { DeployOptions, LocalDeployment } from "../../src/client/deployment.js";
import { destroyLocal } from "../../src/client/destroy-local.js";
import type { LocalEntries, LocalStack } from "../../src/client/local-stack.js";
import { releasePort } from "../../src/client/ports.js";

const plutoRoot = fileURLToPath(new URL("../../../pluto/", import.meta.url));

/** A function of a test's program. */
export interface TestFunction {
  readonly name: string;
  /** TypeScript whose `new Function(…)` makes it; `@plutolang/pluto` is there to import. */
  readonly source: string;
  readonly args?: Readonly<Record<string, Value>>;
  readonly streaming?: boolean;
  readonly environment?: readonly string[];
  /** Ids of resources, to operations. */
  readonly grants?: Readonly<Record<string, readonly string[]>>;
}

export interface TestProgram {
  readonly functions: readonly TestFunction[];
  /** Beside the functions. */
  readonly resources?: readonly Resource[];
}

const nowhere = { file: "src/index.ts", line: 1, column: 1 };

export function resourceOf(kind: string, name: string, args: Resource["args"] = {}): Resource {
  return { id: `${kind}/${name}`, kind, name, args, at: nowhere };
}

function toArchitecture({ functions, resources = [] }: TestProgram): Architecture {
  return {
    version: 1,
    project: "shop",
    entry: "src/index.ts",
    cuts: [],
    resources: [...resources, ...functions.map(toResource)],
    grants: functions.flatMap(toGrants),
  };
}

function toResource({
  name,
  args = {},
  streaming = false,
  environment = [],
}: TestFunction): Resource {
  return { ...resourceOf("Function", name, args), handler: { streaming, environment } };
}

function toGrants({ name, grants = {} }: TestFunction): Grant[] {
  return Object.entries(grants).map(([to, operations]) => ({
    from: `Function/${name}`,
    to: to as Grant["to"],
    operations,
    evidence: [{ ...nowhere, via: [name], operations }],
  }));
}

/** A project of its own with one stack, which leaves nothing behind. */
export class TestStack {
  readonly stack: LocalStack;
  readonly #entries: LocalEntries;

  private constructor(stack: LocalStack, entries: LocalEntries) {
    this.stack = stack;
    this.#entries = entries;
  }

  static async create(
    entries: LocalEntries,
    options: Partial<LocalStack> = {},
  ): Promise<TestStack> {
    const root = await mkdtemp(join(tmpdir(), "pluto-test-"));
    const directory = join(root, ".pluto", "dev");
    await mkdir(directory, { recursive: true });
    return new TestStack({ root, project: "shop", stack: "dev", directory, ...options }, entries);
  }

  async deploy(
    program: TestProgram,
    options: Partial<DeployOptions> = {},
  ): Promise<LocalDeployment> {
    return deployLocal({
      stack: this.stack,
      architecture: toArchitecture(program),
      bundles: await Promise.all(program.functions.map((each) => this.#bundle(each))),
      environment: {},
      entries: this.#entries,
      version: "1.0.0",
      ...options,
    });
  }

  async remove(): Promise<void> {
    await destroyLocal(this.stack);
    await releasePort(this.stack);
    await rm(this.stack.root, { recursive: true, force: true });
  }

  async #bundle({ name, source, streaming }: TestFunction): Promise<Bundle> {
    const hash = createHash("sha256").update(source).digest("hex").slice(0, 16);
    const directory = join(this.stack.directory, "bundles", name, hash);
    const code = await bundleSource(name, source, streaming ? "serveStream" : "serve");
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "index.mjs"), code);
    return { function: `Function/${name}`, directory, hash, bytes: code.length };
  }
}

const banner =
  'import { createRequire as __plutoRequire } from "node:module";\nconst require = __plutoRequire(import.meta.url);';

async function bundleSource(name: string, source: string, serve: string): Promise<Uint8Array> {
  const entry = [
    source,
    `import { ${serve} } from "@plutolang/pluto/runtime";`,
    `export const handler = ${serve}(${JSON.stringify(name)});`,
  ];
  const { outputFiles } = await build({
    stdin: { contents: entry.join("\n"), resolveDir: plutoRoot, loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: banner },
    conditions: ["pluto:source"],
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
