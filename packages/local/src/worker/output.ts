import type { Send } from "./send.js";

/**
 * Sends what the function writes to standard output and error over the host's pipe, where it keeps
 * its place among the answers. What the engine itself writes as it dies goes the ordinary way.
 */
export function forwardOutput(send: Send): void {
  for (const stream of ["stdout", "stderr"] as const) {
    process[stream].write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
      send({ type: "log", stream }, typeof chunk === "string" ? chunk : Buffer.from(chunk));
      const written = rest.find((each) => typeof each === "function") as (() => void) | undefined;
      if (written !== undefined) process.nextTick(written);
      return true;
    }) as typeof process.stdout.write;
  }
}
