import type { Span } from "@plutolang/diagnostics";
import { type Document, isMap, isNode, isPair, type LineCounter } from "yaml";
import { projectFileName } from "./find-project.js";

type Path = readonly PropertyKey[];

/** Finds where in the text of `pluto.yml` things stand. */
export class DocumentSpans {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  /** Of the value at a path; of the key that should hold it if there is none. */
  ofValue(path: Path): Span {
    const node = path.length === 0 ? undefined : this.#document.getIn(path, true);
    const range = isNode(node) ? node.range : undefined;
    return range && range[0] < range[1] ? this.ofRange(range) : this.ofKey(path);
  }

  /** Of the key that a path ends with; of the nearest one around it that is there. */
  ofKey(path: Path): Span {
    if (path.length === 0) return this.ofRange([0, 0]);
    const around = path.slice(0, -1);
    const map = path.length === 1 ? this.#document.contents : this.#document.getIn(around, true);
    const pair = isMap(map)
      ? map.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))
      : undefined;
    return isNode(pair?.key) && pair.key.range ? this.ofRange(pair.key.range) : this.ofKey(around);
  }

  /** Of offsets into the text; what goes over a line's end is cut. */
  ofRange(range: readonly number[]): Span {
    const [from = 0, to = from] = range;
    const start = this.#lines.linePos(from);
    const end = this.#lines.linePos(to);
    const place = { file: projectFileName, line: start.line, column: start.col };
    return end.line === start.line && to > from
      ? { ...place, endLine: end.line, endColumn: end.col }
      : place;
  }
}
