import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { type Installation, installationAt } from "./installation.js";
import { Output } from "./output.js";

/** What every command is given. */
export interface Context {
  /** The folder that the command works from, absolute. */
  readonly cwd: string;
  readonly output: Output;
  readonly installation: Installation;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Tells that the command ends by itself after Ctrl-C, however long that takes. */
  readonly waitForEnd: () => void;
}

/** The flags that every command takes. */
export interface GlobalOptions {
  readonly cwd?: string;
  readonly json?: boolean;
}

/** What the process knows of itself. */
export interface ProcessFacts {
  /** The folder of the built CLI, absolute. */
  readonly dist: string;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
  readonly waitForEnd: () => void;
}

export async function createContext(
  options: GlobalOptions,
  { dist, signal, waitForEnd }: ProcessFacts,
): Promise<Context> {
  const cwd = resolve(options.cwd ?? ".");
  const found = await stat(cwd).catch(() => undefined);
  if (!found?.isDirectory()) throw new DiagnosticError(diagnostic("PLUTO5020", { directory: cwd }));
  return {
    cwd,
    output: new Output(options.json === true),
    installation: installationAt(dist),
    signal,
    waitForEnd,
  };
}
