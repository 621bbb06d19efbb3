import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";
import { build } from "esbuild";
import "../../model/test/use-own-cache.js";
import { createSageMakerRuntime, type SageMakerRuntime } from "../index.js";

/** The runtime behind a real server, and the unmodified client that speaks to it. */
export interface ServedRuntime {
  readonly runtime: SageMakerRuntime;
  readonly client: SageMakerRuntimeClient;
  readonly url: string;
  readonly folder: string;
  /** How many requests are being handled. */
  requests(): number;
  close(): Promise<void>;
}

/** @param settings as `createSageMakerRuntime` takes them */
export async function serveRuntime(
  settings: Parameters<typeof createSageMakerRuntime>[0]["settings"],
): Promise<ServedRuntime> {
  const folder = await mkdtemp(path.join(tmpdir(), "pluto-sagemaker-"));
  const modelEntry = await buildEntry(folder);
  const logFile = path.join(folder, "model.log");
  const runtime = createSageMakerRuntime({ modelEntry, directory: folder, settings, logFile });
  const handling = new Set<object>();
  const server = await listen(runtime, handling);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = clientOf(url);
  return {
    runtime,
    client,
    url,
    folder,
    requests: () => handling.size,
    close: () => close(runtime, server, client, folder),
  };
}

async function buildEntry(folder: string): Promise<string> {
  const outfile = path.join(folder, "model.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("../../model/entry.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

async function listen(runtime: SageMakerRuntime, handling: Set<object>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    handling.add(request);
    await runtime.handle(request, response, body).finally(() => handling.delete(request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function clientOf(endpoint: string): SageMakerRuntimeClient {
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  return new SageMakerRuntimeClient({ endpoint, region: "us-east-1", credentials, maxAttempts: 1 });
}

async function close(
  runtime: SageMakerRuntime,
  server: Server,
  client: SageMakerRuntimeClient,
  folder: string,
): Promise<void> {
  client.destroy();
  await runtime.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
}
