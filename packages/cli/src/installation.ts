import { join } from "node:path";
import type { LocalEntries } from "@plutolang/local";
import { version } from "../package.json";

export { version };

/** What lies beside the built CLI. */
export interface Installation {
  readonly entries: LocalEntries;
  /** The SDK of this version, as npm packs it. */
  readonly sdk: { readonly name: string; readonly path: string };
}

/** @param dist the folder of the built CLI, absolute */
export function installationAt(dist: string): Installation {
  const sdk = `plutolang-pluto-${version}.tgz`;
  return {
    entries: {
      host: join(dist, "host.js"),
      worker: join(dist, "worker.js"),
      model: join(dist, "model.js"),
      dynamodb: join(dist, "dynamodb.js"),
    },
    sdk: { name: sdk, path: join(dist, "sdk", sdk) },
  };
}
