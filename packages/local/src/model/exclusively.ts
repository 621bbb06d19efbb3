import { setTimeout } from "node:timers/promises";
import { lock } from "proper-lockfile";

/**
 * Runs `action` while no other process runs one for the same file; waits until it may. A lock whose
 * holder died is taken over after 20 seconds.
 *
 * @param file need not exist; its folder must
 * @throws the signal's reason if it is aborted while waiting
 */
export async function exclusively<T>(
  file: string,
  signal: AbortSignal | undefined,
  action: () => Promise<T>,
): Promise<T> {
  const release = await whenFree(file, signal);
  try {
    return await action();
  } finally {
    await release();
  }
}

async function whenFree(file: string, signal: AbortSignal | undefined) {
  for (;;) {
    try {
      return await lock(file, { realpath: false, stale: 20_000 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
      signal?.throwIfAborted();
      await setTimeout(300, undefined, signal ? { signal } : {});
    }
  }
}
