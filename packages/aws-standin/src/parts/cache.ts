import { join } from "node:path";
import envPaths from "env-paths";

/** Where Pluto keeps what is made once per user: `$PLUTO_HOME/cache`, or the system's own place. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const home = env.PLUTO_HOME;
  return home === undefined || home === "" ? envPaths("pluto").cache : join(home, "cache");
}
