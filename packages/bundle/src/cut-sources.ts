import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Cut } from "@plutolang/architecture";
import type { Loader, Plugin } from "esbuild";
import MagicString from "magic-string";

/** Replaces the text of cuts as files are loaded, with a source map that knows of it. */
export function cutSources(root: string, cuts: readonly Cut[]): Plugin {
  const files = new Set(cuts.map((cut) => cut.file));
  const byFile = new Map(
    [...files].map((file) => [join(root, file), cuts.filter((cut) => cut.file === file)] as const),
  );
  return {
    name: "pluto-cut-sources",
    setup(build) {
      if (byFile.size === 0) return;
      build.onLoad({ filter: /\.[cm]?[jt]sx?$/, namespace: "file" }, async ({ path }) => {
        const ofFile = byFile.get(path);
        if (ofFile === undefined) return undefined;
        const source = await readFile(path, "utf8");
        return { contents: applyCuts(path, source, ofFile), loader: loaderOf(path) };
      });
    },
  };
}

/** The source without what is cut, its map inlined. Of two cuts one inside the other, the outer counts. */
export function applyCuts(path: string, source: string, cuts: readonly Cut[]): string {
  const text = new MagicString(source, { filename: path });
  const ordered = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  for (const { start, end, replacement } of ordered) {
    if (start < reached) continue;
    text.update(start, end, replacement);
    reached = end;
  }
  const map = text.generateMap({ source: path, includeContent: true, hires: "boundary" });
  return `${text.toString()}\n//# sourceMappingURL=${map.toUrl()}`;
}

function loaderOf(path: string): Loader {
  const extension = extname(path).replace(/^\.[cm]?/, "");
  return extension === "tsx" || extension === "jsx" || extension === "js"
    ? (extension as Loader)
    : "ts";
}
