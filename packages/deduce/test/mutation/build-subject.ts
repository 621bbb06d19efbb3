import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * The deducer with its mutants, as the body of a CommonJS module.
 *
 * @param deduce the package's folder
 * @param instrumented texts that stand for those of files, by the file's path in the package
 */
export async function buildSubject(
  deduce: string,
  instrumented: ReadonlyMap<string, string>,
): Promise<string> {
  const texts = new Map([...instrumented].map(([file, text]) => [join(deduce, file), text]));
  const { outputFiles } = await build({
    entryPoints: [join(deduce, "test/mutation/subject.ts")],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    conditions: ["pluto:source"],
    external: ["oxc-parser"],
    logLevel: "warning",
    plugins: [replaceTexts(texts)],
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error("esbuild wrote nothing.");
  return bundle.text;
}

function replaceTexts(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: "replace-texts",
    setup(plugged) {
      plugged.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = texts.get(path);
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
}
