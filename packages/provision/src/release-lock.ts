import { readdir, readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { type AwsStack, hasOwnState, stateDirectory } from "./aws-stack.js";
import type { Report } from "./events.js";
import { isEngine } from "./is-engine.js";

/** What the engine writes of itself into the lock of a file backend. */
interface Lock {
  readonly pid: number;
  readonly username: string;
  readonly hostname: string;
  readonly timestamp: string;
}

/**
 * Removes the locks of engines that are no more; the stack is free once it returns.
 *
 * @throws DiagnosticError PLUTO4006 if an engine that holds a lock is still running, or may be
 */
export async function releaseStaleLock(
  stack: AwsStack,
  opened: Stack,
  report: Report,
): Promise<void> {
  if (!hasOwnState(stack)) return;
  const deadline = Date.now() + patience;
  let locks = await readLocks(stack);
  for (let holder = findHolder(locks); holder !== undefined; holder = findHolder(locks)) {
    if (Date.now() >= deadline) throw lockedError(stack.stack, holder);
    await wait(200);
    locks = await readLocks(stack);
  }
  if (locks.length === 0) return;
  report({ type: "step", text: "Removing the lock of an earlier run that was ended" });
  await opened.cancel();
}

/** Milliseconds that an engine which is about to end is waited for. */
const patience = 3000;

function findHolder(locks: readonly Lock[]): Lock | undefined {
  return locks.find((lock) => lock.hostname !== hostname() || isEngine(lock.pid));
}

function lockedError(stack: string, { pid, hostname: host, timestamp }: Lock): DiagnosticError {
  const where = host === hostname() ? `process ${pid}` : `process ${pid} on ${host}`;
  return new DiagnosticError(
    diagnostic("PLUTO4006", { stack, holder: `${where}, since ${timestamp}` }),
  );
}

async function readLocks(stack: AwsStack): Promise<Lock[]> {
  const folder = join(stateDirectory(stack), ".pulumi", "locks");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((each) => each.isFile() && each.name.endsWith(".json"));
  const texts = await Promise.all(
    files.map((file) => readFile(join(file.parentPath, file.name), "utf8").catch(() => "")),
  );
  return texts.filter((text) => text !== "").map((text) => JSON.parse(text) as Lock);
}
