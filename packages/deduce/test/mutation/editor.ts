import MagicString from "magic-string";
import type { Span, Statement } from "oxc-parser";
import type { Mutant, MutantKind } from "./mutant.js";

/** Switches mutants into the text of one file. */
export class Editor {
  readonly mutants: Mutant[] = [];
  /** Statements that are all there is where they stand: what is around them is mutated. */
  readonly #sole = new WeakSet<Span>();
  readonly #guards = new WeakSet<Span>();
  readonly #text: MagicString;

  constructor(
    readonly file: string,
    readonly source: string,
    readonly firstId: number,
  ) {
    this.#text = new MagicString(source);
  }

  /**
   * Notes a mutant.
   *
   * @param removed what is taken away
   * @param at where it is reported; by default where `removed` starts
   * @returns its id
   */
  mutant(kind: MutantKind, removed: Span, at: Span = removed): number {
    const id = this.firstId + this.mutants.length;
    const before = this.source.slice(0, at.start).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    const { start, end } = removed;
    const text = this.source.slice(start, end);
    const place = { file: this.file, line: before.length, column, start, end };
    this.mutants.push({ id, kind, text, ...place });
    return id;
  }

  /** Nodes are visited from the outside in: what encloses more is written further out. */
  wrap(node: Span, open: string, close: string): void {
    this.#text.appendRight(node.start, open).prependLeft(node.end, close);
  }

  before(node: Span, text: string): void {
    this.#text.appendRight(node.start, text);
  }

  /** Between the braces. */
  wrapContent(block: Span, open: string, close: string): void {
    this.#text.appendRight(block.start + 1, open).prependLeft(block.end - 1, close);
  }

  /** Notes that nothing else stands beside a statement. */
  markSole([first, ...others]: readonly Statement[]): void {
    if (!first || others.length > 0) return;
    if (first.type === "BlockStatement") this.markSole(first.body);
    else this.#sole.add(first);
  }

  /** Notes the condition of a guard. */
  markGuard(test: Span): void {
    this.#guards.add(test);
  }

  isGuard(node: Span): boolean {
    return this.#guards.has(node);
  }

  isSole(node: Span): boolean {
    return this.#sole.has(node);
  }

  toString(): string {
    return this.#text.toString();
  }
}
