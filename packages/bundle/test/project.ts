import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Architecture, Cut, Resource } from "@plutolang/architecture";
import { onTestFinished } from "vitest";

/** A project in a folder of its own, from which the SDK can be found, removed when the test ends. */
export async function makeProject(files: Record<string, string>): Promise<string> {
  const near = fileURLToPath(new URL("../.cache/", import.meta.url));
  await mkdir(near, { recursive: true });
  const root = await realpath(await mkdtemp(join(near, "project-")));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

export function fn(name: string, streaming = false): Resource {
  const handler = { streaming, environment: [] };
  const at = { file: "src/index.ts", line: 1, column: 1 };
  return { id: `Function/${name}`, kind: "Function", name, args: {}, at, handler };
}

export function architectureOf(resources: Resource[], cuts: Cut[] = []): Architecture {
  return { version: 1, project: "p", entry: "src/index.ts", resources, grants: [], cuts };
}

/** The cut of the first occurrence of `text` in `source`. */
export function cutOf(
  source: string,
  text: string,
  keepFor: Cut["keepFor"],
  replacement = "undefined",
): Cut {
  const start = source.indexOf(text);
  return { file: "src/index.ts", start, end: start + text.length, replacement, keepFor };
}
