import path from "node:path";
import envPaths from "env-paths";

/** Where the engine and the models lie, shared by all of a user's projects. `PLUTO_HOME` moves it. */
export function cacheRoot(environment: NodeJS.ProcessEnv = process.env): string {
  const home = environment.PLUTO_HOME;
  return home ? path.resolve(home, "cache") : envPaths("pluto", { suffix: "" }).cache;
}
