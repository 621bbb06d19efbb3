import { type Node, parseSync, visitorKeys } from "oxc-parser";
import { Editor } from "./editor.js";
import { type Excuse, excusesIn } from "./excuses.js";
import type { Mutant } from "./mutant.js";
import { mutate, type Place } from "./mutators.js";

/** A file whose mutants can be switched on by their ids. */
export interface InstrumentedFile {
  readonly text: string;
  readonly mutants: readonly Mutant[];
  readonly excuses: readonly Excuse[];
}

/**
 * Puts a switch at each rule of a file. The text that it gives asks `__off(id)` whether a rule is
 * switched off, and `__kept`, `__is` and `__reach`, which stand in `switches.ts`.
 *
 * @param file relative to the package
 * @param firstId of the mutants
 */
export function instrument(file: string, source: string, firstId: number): InstrumentedFile {
  const { program, comments, errors } = parseSync(file, source, { preserveParens: false });
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const edit = new Editor(file, source, firstId);
  walk(edit, program, { parent: undefined, inFunction: false });
  return {
    text: edit.toString(),
    mutants: edit.mutants,
    excuses: excusesIn(file, source, comments),
  };
}

function walk(edit: Editor, node: Node, place: Place): void {
  mutate(edit, node, place);
  const inside = { parent: node, inFunction: place.inFunction || isFunction(node) };
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of [node[key as keyof Node] as unknown].flat()) {
      if (isCode(child)) walk(edit, child, inside);
    }
  }
}

function isFunction(node: Node): boolean {
  return /Function/.test(node.type);
}

const casts = ["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"];

/** Types are nothing that runs. */
function isCode(child: unknown): child is Node {
  if (typeof child !== "object" || child === null || !("type" in child)) return false;
  const type = String(child.type);
  return !type.startsWith("TS") || casts.includes(type);
}
