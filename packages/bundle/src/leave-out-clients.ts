import { basename, dirname, join } from "node:path";
import type { Plugin } from "esbuild";

/**
 * Leaves the runtime clients of kinds out that the function was granted nothing of. Each call asks
 * for the grant before it reaches its client, so that none of them is missed; without this every
 * bundle would hold a whole AWS SDK client, for `Function` can invoke functions.
 *
 * A kind's folder bears its name in lower case.
 */
export function leaveOutClients(runtime: string, grantedKinds: ReadonlySet<string>): Plugin {
  const kept = new Set([...grantedKinds].map((kind) => kind.toLowerCase()));
  return {
    name: "pluto-leave-out-clients",
    setup(build) {
      let kindsFolder: Promise<string> | undefined;
      build.onResolve({ filter: /^\.\/client\.js$/ }, async ({ importer, resolveDir }) => {
        kindsFolder ??= build
          .resolve(runtime, {
            kind: "import-statement",
            resolveDir: build.initialOptions.absWorkingDir ?? ".",
          })
          .then(({ path }) => join(dirname(path), "../kinds"));
        const folder = dirname(importer);
        if (dirname(folder) !== (await kindsFolder) || kept.has(basename(folder))) return undefined;
        return { path: join(resolveDir, "client.js"), namespace: leftOut };
      });
      build.onLoad({ filter: /.*/, namespace: leftOut }, () => ({
        contents: "module.exports = {};",
      }));
    },
  };
}

const leftOut = "pluto-left-out";
