import { mkdir } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { lock } from "proper-lockfile";
import { type LocalStack, pathsOf } from "./local-stack.js";

/**
 * Runs `action` while nobody else changes the stack. Whoever comes second waits.
 *
 * @param waiting called once if somebody else is at it
 */
export async function withStackLock<Result>(
  stack: LocalStack,
  action: () => Promise<Result>,
  waiting: () => void,
  signal?: AbortSignal,
): Promise<Result> {
  await mkdir(stack.directory, { recursive: true });
  const release = await acquire(stack, waiting, signal);
  try {
    return await action();
  } finally {
    await release().catch(() => {});
  }
}

async function acquire(
  stack: LocalStack,
  waiting: () => void,
  signal: AbortSignal | undefined,
): Promise<() => Promise<void>> {
  let told = false;
  while (true) {
    try {
      return await lock(stack.directory, { lockfilePath: pathsOf(stack).lock });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
    }
    if (!told) waiting();
    told = true;
    await delay(100, undefined, signal === undefined ? {} : { signal });
  }
}
