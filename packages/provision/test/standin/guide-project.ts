import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Architecture, Bundle } from "@plutolang/architecture";
import { guide } from "@plutolang/architecture/testing";
import { generate } from "@plutolang/generate";
import { build } from "esbuild";
import { type AwsStack, programDirectory, writeProgram } from "../../src/index.js";

const packages = fileURLToPath(new URL("../../../", import.meta.url));

/** A value that must be found nowhere after a deploy. */
export const token = "hf_SecretOfTheGuidesProgram";

/** A project of the guide's program in a folder of its own, as a user has it. */
export interface GuideProject {
  readonly stack: AwsStack;
  /** Folder that stands for the user's home. */
  readonly home: string;
  /** Writes bundles and program of a program. */
  write(architecture?: Architecture, handlers?: Readonly<Record<string, string>>): Promise<void>;
  /** Every file of the project and of the user's home, as text. */
  readAll(): Promise<string>;
  remove(): Promise<void>;
}

export async function createGuideProject(): Promise<GuideProject> {
  const folder = await mkdtemp(join(tmpdir(), "pluto-guide-"));
  const root = join(folder, "project");
  await installSdk(root);
  const stack = { project: "guide", stack: "aws", root, region: "us-east-1" };
  const home = join(folder, "home");
  return {
    stack,
    home,
    write: (architecture = guide, handlers = {}) => writeAll(stack, architecture, handlers),
    readAll: async () => `${await readFiles(root)}${await readFiles(home)}`,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The SDK as it is published: JavaScript, with Pulumi's packages beside it. */
async function installSdk(root: string): Promise<void> {
  const sdk = join(root, "node_modules/@plutolang/pluto");
  await build({
    entryPoints: [join(packages, "pluto/src/registry/components.ts")],
    outfile: join(sdk, "components.js"),
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["@pulumi/*"],
    conditions: ["pluto:source"],
  });
  const exports = { "./components": "./components.js", "./package.json": "./package.json" };
  const manifest = { name: "@plutolang/pluto", type: "module", exports };
  await writeFile(join(sdk, "package.json"), JSON.stringify(manifest));
  await mkdir(join(root, "node_modules/@pulumi"));
  for (const name of ["@pulumi/pulumi", "@pulumi/aws"]) {
    await symlink(join(packages, "pluto/node_modules", name), join(root, "node_modules", name));
  }
}

async function writeAll(
  stack: AwsStack,
  architecture: Architecture,
  handlers: Readonly<Record<string, string>>,
): Promise<void> {
  const functions = architecture.resources.filter((each) => each.handler !== undefined);
  const bundles: Bundle[] = [];
  for (const { id, name } of functions) {
    const code = handlerOf(handlers[name] ?? `${name} answers`);
    const hash = Buffer.from(code).toString("hex").slice(-16);
    const directory = join(stack.root, ".pluto", stack.stack, "bundles", name, hash);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "index.mjs"), code);
    bundles.push({ function: id, directory, hash, bytes: code.length });
  }
  const { files } = generate(architecture, bundles, {
    ...stack,
    directory: programDirectory(stack),
  });
  await writeProgram(stack, files);
}

/** Refuses what is no POST, as the runtime does, and otherwise tells what it was given. */
function handlerOf(text: string): string {
  return `export const handler = async (event) => {
  console.log(${JSON.stringify(text)});
  if (event.requestContext?.http?.method !== "POST") return { statusCode: 405 };
  return { statusCode: 200, body: JSON.stringify([process.env.PLUTO_RESOURCES, ${JSON.stringify(text)}]) };
};
// ${Buffer.from(text).toString("hex")}`;
}

async function readFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter(
    (each) => each.isFile() && !join(each.parentPath, each.name).includes("node_modules"),
  );
  const paths = files.map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, "latin1")));
  return texts.map((text, index) => `== ${dirname(paths[index] ?? "")}\n${text}`).join("\n");
}
