import { rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import dynalite from "dynalite";
import { lock } from "proper-lockfile";

/**
 * The process of the DynamoDB emulator. Its arguments are the folder of its data and the socket to
 * listen on, in a folder made for it. It says `ready` to its parent, and ends with it.
 */
export async function runDynamoDB(): Promise<void> {
  const [data, socket] = process.argv.slice(2);
  if (data === undefined || socket === undefined) throw new Error("dynamodb <data> <socket>");
  process.once("disconnect", () => {
    rmSync(dirname(socket), { recursive: true, force: true });
    process.exit(0);
  });
  await mkdir(data, { recursive: true });
  await holdAlone(data);
  const server = dynalite({ path: data, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  server.keepAliveTimeout = 60_000;
  server.listen(socket, () => process.send?.("ready"));
}

/** One folder opened twice ends both processes: whoever comes second waits for the first to go. */
async function holdAlone(data: string): Promise<void> {
  await lock(data, {
    stale: 5000,
    retries: { retries: 200, minTimeout: 50, maxTimeout: 100 },
    onCompromised: () => process.exit(1),
  });
}
