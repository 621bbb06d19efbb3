import type { AnyHandler } from "./handler.js";
import { toolKit } from "./libraries.js";
import { instrumentedSdk } from "./sdk.js";
import { World } from "./world.js";

/** What a program's functions were seen to do. */
export interface Observation {
  /** `function resource operation`, sorted. */
  readonly operations: readonly string[];
  /** What handlers threw, for whom it matters. */
  readonly failures: readonly string[];
}

/** How a program is run. */
export interface ObserveOptions {
  readonly entry?: string;
  /** Arguments of each call, for every function. */
  readonly inputs: readonly (readonly unknown[])[];
  /** What stands in for packages, beside the ones that every program has. */
  readonly libraries?: Readonly<Record<string, Record<string, unknown>>>;
}

/** Runs each function as a process would: its own modules and state, one call after another. */
export async function observe(
  files: ReadonlyMap<string, string>,
  { entry = "src/index.ts", inputs, libraries = {} }: ObserveOptions,
): Promise<Observation> {
  const operations = new Set<string>();
  const failures: string[] = [];
  const names = await start(files, entry, libraries, () => {});
  for (const name of names.keys()) {
    const note = (resource: string, operation: string) =>
      void operations.add(`${name} ${resource} ${operation}`);
    const handler = (await start(files, entry, libraries, note)).get(name);
    for (const input of inputs) {
      try {
        await consume(await handler?.(...structuredClone(input)));
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { operations: [...operations].sort(), failures };
}

async function start(
  files: ReadonlyMap<string, string>,
  entry: string,
  libraries: Readonly<Record<string, Record<string, unknown>>>,
  note: (resource: string, operation: string) => void,
): Promise<Map<string, AnyHandler>> {
  const handlers = new Map<string, AnyHandler>();
  let isRunning = false;
  const sdk = instrumentedSdk(note, handlers, () => isRunning);
  await new World(files, {
    "@plutolang/pluto": sdk,
    "tool-kit": toolKit,
    ...libraries,
  }).import(entry);
  isRunning = true;
  return handlers;
}

/** A streaming handler works while its stream is read. */
async function consume(result: unknown): Promise<void> {
  if (typeof result !== "object" || result === null || !(Symbol.asyncIterator in result)) return;
  for await (const chunk of result as AsyncIterable<unknown>) void chunk;
}
