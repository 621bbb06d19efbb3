import { setTimeout as delay } from "node:timers/promises";

/** Waits until `check` gives something other than false or undefined, and returns that. */
export async function until<Found>(
  what: string,
  check: () => Promise<Found | false | undefined> | Found | false | undefined,
  within = 15_000,
): Promise<Found> {
  for (const end = Date.now() + within; Date.now() < end; await delay(20)) {
    const found = await check();
    if (found !== false && found !== undefined) return found;
  }
  throw new Error(`In ${within} ms it did not come to this: ${what}.`);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
