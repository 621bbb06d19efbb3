import type { Plugin } from "esbuild";

/**
 * Keeps every module of the project that the program imports, even if its package.json says
 * `"sideEffects": false`: a module that registers a function runs for its effect, as it does in Node.
 */
export const runOwnModules: Plugin = {
  name: "pluto-run-own-modules",
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...args }) => {
      if (pluginData === resolving || /[\\/]node_modules[\\/]/.test(args.importer))
        return undefined;
      const { importer, kind, namespace, resolveDir, with: attributes } = args;
      const found = await build.resolve(path, {
        importer,
        kind,
        namespace,
        resolveDir,
        with: attributes,
        pluginData: resolving,
      });
      return found.errors.length > 0 ? found : { ...found, sideEffects: true };
    });
  },
};

/** Marks the plugin's own questions, which esbuild must answer. */
const resolving = Symbol("resolving");
