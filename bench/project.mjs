import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const pluto = join(root, "packages/cli/bin/pluto.js");
export const example = join(root, "examples/langchain-llama2-sagemaker");

/** A copy of the guide's program that finds the libraries of the example, and is removed at the end. */
export function copyOfExample() {
  const copy = emptyProject();
  for (const part of ["src", "package.json", ".pluto/pluto.yml"]) {
    cpSync(join(example, part), join(copy, part), { recursive: true });
  }
  return copy;
}

/** A project beside the example, within reach of its libraries. */
export function projectOf(files) {
  const project = emptyProject();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return project;
}

function emptyProject() {
  const near = join(example, ".cache");
  mkdirSync(near, { recursive: true });
  const project = mkdtempSync(join(near, "bench-"));
  process.on("exit", () => rmSync(project, { recursive: true, force: true }));
  return project;
}
