import { resolve } from "node:path";
import envPaths from "env-paths";

/** Folders of the user's, outside every project. `PLUTO_HOME` moves them. */
export function userFolders(environment: NodeJS.ProcessEnv = process.env) {
  const home = environment.PLUTO_HOME;
  if (home) return { config: resolve(home, "config"), cache: resolve(home, "cache") };
  const { config, cache } = envPaths("pluto", { suffix: "" });
  return { config, cache };
}
