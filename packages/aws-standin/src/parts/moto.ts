import { type RunningPart, startPart } from "../child-process.js";
import { freePort } from "../free-port.js";
import { MissingPart } from "../missing-part.js";
import { findOnPath } from "./on-path.js";

/** The version that the proxy's gaps were found in. */
export const MOTO_VERSION = "5.2.1";

const STARTING_MS = 60_000;

export interface Moto extends RunningPart {
  readonly port: number;
}

/** Starts moto on a free port of the loopback interface. Throws MissingPart where it is not there. */
export async function startMoto(env: NodeJS.ProcessEnv): Promise<Moto> {
  const command = await findOnPath("moto_server", env);
  if (command === undefined) throw withoutMoto();
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

function withoutMoto(): MissingPart {
  return new MissingPart(
    "moto",
    `Install it with \`pip install 'moto[server]==${MOTO_VERSION}'\`.`,
  );
}
