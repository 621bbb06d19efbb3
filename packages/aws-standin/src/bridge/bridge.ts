import { join } from "node:path";
import type { CarriedFields } from "./carried-fields.js";
import { Plugin } from "./plugin.js";
import { serveProvider } from "./provider-server.js";
import { ResourceProvider } from "./resource-provider.js";

// What @pulumi/aws asks for; the engine compares it with nothing.
const PROVIDER_VERSION = "7.48.0";

export interface BridgeServer {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves Terraform's AWS plugin to Pulumi's engine.
 * @param path The plugin's file.
 * @param env The plugin's environment: credentials and endpoint.
 * @param folder Where archives may be written.
 */
export async function startBridge(
  path: string,
  env: NodeJS.ProcessEnv,
  carried: CarriedFields,
  folder: string,
): Promise<BridgeServer> {
  const plugin = await Plugin.start(path, { ...env, TMPDIR: folder });
  const archives = join(folder, "archives");
  const provider = new ResourceProvider(plugin, carried, archives, env.AWS_REGION ?? "");
  const server = await serveProvider(provider, PROVIDER_VERSION);
  return {
    port: server.port,
    stop: () => {
      server.stop();
      return plugin.stop();
    },
  };
}
