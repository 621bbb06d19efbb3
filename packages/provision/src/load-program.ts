import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type AwsStack, programDirectory } from "./aws-stack.js";

/** A program as the engine runs it; what it returns are the stack's outputs. */
export type Program = () => Promise<Record<string, unknown>>;

let copies = 0;

/**
 * The generated program, ready to run in this process. `index.ts` holds no type syntax; Node wants
 * another ending to read it as JavaScript, so a copy lives for as long as it takes to load.
 */
export async function loadProgram(stack: AwsStack): Promise<Program> {
  const directory = programDirectory(stack);
  const text = await readFile(join(directory, "index.ts"), "utf8");
  copies += 1;
  const copy = join(directory, `.inline-${process.pid}-${copies}.mjs`);
  await writeFile(copy, text);
  try {
    const module = (await import(pathToFileURL(copy).href)) as { default: RunProgram };
    return async () => module.default(directory);
  } finally {
    await rm(copy, { force: true });
  }
}

type RunProgram = (directory: string) => Record<string, unknown>;
