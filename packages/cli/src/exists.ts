import { stat } from "node:fs/promises";

/** Whether there is a file or folder at a path; one that may not be looked at counts as missing. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
