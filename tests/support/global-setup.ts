import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Pluto's per-user folder for this run: one, so that the model engine is installed once. */
    readonly plutoHome: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const plutoHome = await mkdtemp(join(tmpdir(), "pluto-home-"));
  project.provide("plutoHome", plutoHome);
  return () => rm(plutoHome, { recursive: true, force: true, maxRetries: 3 });
}
