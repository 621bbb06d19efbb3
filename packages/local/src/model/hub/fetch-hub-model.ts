import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Progress } from "../progress.js";
import { download } from "./download.js";
import { type HubAddress, showHubAddress } from "./hub-address.js";
import type { HubAccess } from "./hub-client.js";
import { findHubFiles } from "./hub-file.js";

export interface HubFetch {
  readonly access: HubAccess;
  /** The folder that all models lie in. */
  readonly directory: string;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Gives the file of a hub's model on this machine, downloaded if it is not there. What was
 * downloaded once is used without asking the hub again.
 *
 * @throws DiagnosticError PLUTO3057 to PLUTO3062
 */
export async function fetchHubModel(address: HubAddress, options: HubFetch): Promise<string> {
  const { access, directory, progress, signal } = options;
  const folder = path.join(directory, ...address.repository.split("/"), address.revision);
  const known = await readIndex(folder, address);
  if (known !== undefined) return known;
  const request = { access, model: showHubAddress(address), signal };
  const files = await findHubFiles(address, request);
  for (const each of files) await download(each, path.join(folder, each.name), request, progress);
  return writeIndex(folder, address, files[0]?.name ?? "");
}

/** Which file an address stood for is kept in a small file of its own once all of it is there. */
function indexFile(folder: string, { file, quantisation }: HubAddress): string {
  return path.join(folder, `${file ?? quantisation?.toUpperCase()}.complete`);
}

async function readIndex(folder: string, address: HubAddress): Promise<string | undefined> {
  const name = await readFile(indexFile(folder, address), "utf8").catch(() => undefined);
  if (name === undefined) return undefined;
  const file = path.join(folder, name);
  return existsSync(file) ? file : undefined;
}

async function writeIndex(folder: string, address: HubAddress, name: string): Promise<string> {
  await writeFile(indexFile(folder, address), name);
  return path.join(folder, name);
}
