import { join } from "node:path";
import envPaths from "env-paths";

/**
 * Where Pluto keeps what belongs to this user and to no project: `PLUTO_HOME`, or else the folder
 * that the system gives to programs for such data (`XDG_DATA_HOME` is heeded).
 */
export function stateHome(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.PLUTO_HOME || envPaths("pluto", { suffix: "" }).data;
}

export function portsHome(): string {
  return join(stateHome(), "ports");
}
