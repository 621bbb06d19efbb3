import { fileURLToPath } from "node:url";
import {
  credentials,
  type GrpcObject,
  loadPackageDefinition,
  type ServiceClientConstructor,
} from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { type RunningPart, startPart } from "../running-part.js";
import type { ProtocolClient } from "./protocol.js";

// What a program says to show a Terraform plugin that it knows what it is starting. Public, no secret:
// https://github.com/hashicorp/terraform/blob/main/internal/plugin/serve.go
const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
const STARTING_MS = 60_000;

export interface PluginProcess {
  readonly client: ProtocolClient;
  stop(): Promise<void>;
}

/** Starts a Terraform plugin and connects to it. */
export async function startPlugin(path: string, env: NodeJS.ProcessEnv): Promise<PluginProcess> {
  const part = await startPart({
    command: path,
    env: { ...env, TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE, PLUGIN_PROTOCOL_VERSIONS: "5" },
    ready: (line) => isHandshake(line),
    timeoutMs: STARTING_MS,
  });
  const client = connect(part);
  return {
    client,
    stop: () => {
      client.close();
      return part.stop();
    },
  };
}

/** `1|5|unix|<socket>|grpc|…`: core version, protocol version, network, address, protocol. */
function isHandshake(line: string): boolean {
  return /^\d+\|5\|(unix|tcp)\|[^|]+\|grpc/.test(line);
}

function connect(part: RunningPart): ProtocolClient {
  const [, , network, address = ""] = part.readyLine.split("|");
  const target = network === "unix" ? `unix:${address}` : address;
  return new (protocolService())(target, credentials.createInsecure(), {
    "grpc.max_receive_message_length": -1,
    "grpc.max_send_message_length": -1,
  }) as unknown as ProtocolClient;
}

function protocolService(): ServiceClientConstructor {
  const file = fileURLToPath(new URL("./tfplugin5.proto", import.meta.url));
  const loaded = loadPackageDefinition(
    loadSync(file, { keepCase: true, longs: Number, enums: String, defaults: true }),
  );
  return (loaded.tfplugin5 as GrpcObject).Provider as ServiceClientConstructor;
}
