import { freePort } from "../free-port.js";
import type { MissingPart } from "../missing-parts.js";
import { type RunningPart, startPart } from "../running-part.js";
import { findOnPath } from "./on-path.js";

/** The version that the proxy's gaps were found in. */
export const MOTO_VERSION = "5.2.1";

const STARTING_MS = 60_000;

export interface Moto extends RunningPart {
  readonly port: number;
}

/** Finds moto's program. */
export async function findMoto(env: NodeJS.ProcessEnv): Promise<string | MissingPart> {
  return (await findOnPath("moto_server", env)) ?? withoutMoto;
}

/** Starts moto on a free port of the loopback interface. */
export async function startMoto(command: string, env: NodeJS.ProcessEnv): Promise<Moto> {
  const port = await freePort();
  const part = await startPart({
    command,
    args: ["-H", "127.0.0.1", "-p", String(port)],
    env: { ...env, MOTO_IAM_LOAD_MANAGED_POLICIES: "true", PYTHONUNBUFFERED: "1" },
    ready: (line) => line.includes("Running on"),
    timeoutMs: STARTING_MS,
  });
  return { ...part, port };
}

const withoutMoto: MissingPart = {
  name: "moto",
  hint: `Install it with \`pip install 'moto[server]==${MOTO_VERSION}'\`.`,
};
