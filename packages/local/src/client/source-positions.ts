import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Turns places in bundles, as stacks name them, into places in the source. It is done for who reads
 * a log: a function that loaded its map would start a third later and hold 30 MB more.
 */
export class SourcePositions {
  readonly #bundles: string;
  readonly #maps = new Map<string, SourceMap | undefined>();

  /** @param bundles the folder that all bundles lie in */
  constructor(bundles: string) {
    this.#bundles = bundles + sep;
  }

  /** The text with every place that a map knows replaced by `src/index.ts:12:5`. */
  translate(text: string): string {
    if (!text.includes("index.mjs:")) return text;
    return text.replace(place, (whole, file: string, line: string, column: string) => {
      const path = file.startsWith("file:") ? fileURLToPath(file) : file;
      return this.#lookUp(path, Number(line), Number(column)) ?? whole;
    });
  }

  #lookUp(file: string, line: number, column: number): string | undefined {
    const entry = this.#mapOf(file)?.findEntry(line - 1, column - 1);
    if (entry === undefined || !("originalSource" in entry)) return undefined;
    return `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  }

  #mapOf(file: string): SourceMap | undefined {
    if (!this.#maps.has(file)) this.#maps.set(file, this.#read(`${file}.map`));
    return this.#maps.get(file);
  }

  #read(file: string): SourceMap | undefined {
    if (!file.startsWith(this.#bundles) || !existsSync(file)) return undefined;
    return new SourceMap(JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload);
  }
}

const place = /((?:file:\/\/)?\/[^\s()]*\/index\.mjs):(\d+):(\d+)/g;
