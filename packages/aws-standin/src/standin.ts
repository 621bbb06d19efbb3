import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BridgeServer, startBridge } from "./bridge/bridge.js";
import { CarriedFields } from "./bridge/carried-fields.js";
import { findParts } from "./parts/find-parts.js";
import { startMoto } from "./parts/moto.js";
import { type Aws, type Entries, startAws } from "./proxy/aws.js";
import { DEFAULT_SETTINGS, type Settings } from "./proxy/settings.js";

export interface StandinOptions {
  readonly entries: Entries;
  /** The environment to find the parts in, and that the result extends. */
  readonly env?: NodeJS.ProcessEnv;
  readonly settings?: Partial<Settings>;
  readonly progress?: (message: string) => void;
}

/** AWS on this machine. */
export interface Standin {
  /** The environment for whatever is to use it. */
  readonly env: NodeJS.ProcessEnv;
  readonly url: string;
  stop(): Promise<void>;
}

const ENGINE_MODULE = fileURLToPath(new URL("../../../tools/pulumi-engine", import.meta.url));
const REGION = "us-east-1";

/** Starts every part. @throws MissingParts where this machine lacks any. */
export async function startStandin(options: StandinOptions): Promise<Standin> {
  const { env = process.env, progress = () => {} } = options;
  const parts = await findParts({ env, module: ENGINE_MODULE, progress });
  const folder = await mkdtemp(join(tmpdir(), "pluto-aws-standin-"));
  const started: { stop(): Promise<void> | void }[] = [];
  const stop = async () => {
    for (const part of started.splice(0).reverse()) await part.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const moto = await startMoto(parts.moto, env);
    started.push(moto);
    const carried = new CarriedFields();
    const aws: Aws = await startAws({
      motoPort: moto.port,
      carried,
      folder,
      entries: options.entries,
      model: env.PLUTO_MODEL || "demo",
      settings: { ...DEFAULT_SETTINGS, ...options.settings },
    });
    started.push(aws);
    const own = await awsEnvironment(env, aws.url, folder);
    if (parts.provider.kind === "installed")
      return { env: withEngine(own, parts.engine), url: aws.url, stop };
    const bridge = await startBridge(parts.provider.plugin, own, carried, folder);
    started.push(bridge);
    return { env: withEngine(own, parts.engine, bridge), url: aws.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Everything that leads the SDKs to the proxy, and nothing that leads them elsewhere. */
async function awsEnvironment(
  env: NodeJS.ProcessEnv,
  url: string,
  folder: string,
): Promise<NodeJS.ProcessEnv> {
  const { AWS_PROFILE: _profile, AWS_SESSION_TOKEN: _token, ...rest } = env;
  const config = join(folder, "aws-config");
  await writeFile(config, "");
  return {
    ...rest,
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "stand-in",
    AWS_SECRET_ACCESS_KEY: "stand-in",
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_CONFIG_FILE: config,
    AWS_SHARED_CREDENTIALS_FILE: config,
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

function withEngine(
  env: NodeJS.ProcessEnv,
  engine: string,
  bridge?: BridgeServer,
): NodeJS.ProcessEnv {
  return {
    ...env,
    PATH: [engine, env.PATH ?? ""].join(delimiter),
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    ...(bridge !== undefined && { PULUMI_DEBUG_PROVIDERS: `aws:${bridge.port}` }),
  };
}
