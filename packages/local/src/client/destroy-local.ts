import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { readResources } from "../host/resource-state.js";
import type { DestroyOptions, LocalDestruction } from "./deployment.js";
import { endHost } from "./host-process.js";
import { type LocalStack, pathsOf } from "./local-stack.js";
import { withStackLock } from "./stack-lock.js";

/**
 * Ends the stack's platform with all of its processes, and deletes its data and logs. The port stays
 * the stack's own.
 */
export async function destroyLocal(
  stack: LocalStack,
  { keepData = false }: DestroyOptions = {},
): Promise<LocalDestruction> {
  if (!existsSync(stack.directory)) return { wasRunning: false, removed: [], removedData: false };
  return withStackLock(
    stack,
    () => destroy(stack, keepData),
    () => {},
  );
}

async function destroy(stack: LocalStack, keepData: boolean): Promise<LocalDestruction> {
  const { local, logs, resourcesFile } = pathsOf(stack);
  const removed = (await readResources(resourcesFile)).map((each) => each.id);
  const wasRunning = await endHost(stack);
  if (keepData) return { wasRunning, removed: [], removedData: false };
  const removedData = existsSync(local) || existsSync(logs);
  await rm(local, { recursive: true, force: true });
  await rm(logs, { recursive: true, force: true });
  return { wasRunning, removed, removedData };
}
