import { type Diagnostic, diagnostic, type Span } from "@plutolang/diagnostics";
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { nearest } from "../nearest.js";
import { projectFileName } from "./find-project.js";
import { keysAt, type ProjectFile, projectSchema, stackName } from "./project-schema.js";

export type ParsedProjectFile =
  | { readonly file: ProjectFile; readonly document: Document }
  | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Reads the text of `.pluto/pluto.yml`.
 *
 * @returns the file and its document, for edits that keep comments; or every fault with its place
 */
export function parseProjectFile(text: string): ParsedProjectFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return { diagnostics: syntaxFaults(document, lines) };
  const parsed = projectSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => toFaults(issue, document, lines));
    return { diagnostics: faults };
  }
  const fault = currentFault(parsed.data, document, lines);
  return fault === undefined ? { file: parsed.data, document } : { diagnostics: [fault] };
}

function syntaxFaults(document: Document, lines: LineCounter): Diagnostic[] {
  return document.errors.map((error) =>
    diagnostic("PLUTO5002", { text: error.message }, toSpan(error.pos, lines)),
  );
}

function currentFault(
  file: ProjectFile,
  document: Document,
  lines: LineCounter,
): Diagnostic | undefined {
  if (file.current === undefined || Object.hasOwn(file.stacks, file.current)) return undefined;
  const stacks = Object.keys(file.stacks);
  const near = nearest(file.current, stacks);
  return diagnostic(
    "PLUTO5005",
    { stack: file.current, stacks, ...(near === undefined ? {} : { near }) },
    spanAt(document, ["current"], lines),
  );
}

function toFaults(issue: z.core.$ZodIssue, document: Document, lines: LineCounter): Diagnostic[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, issue.path, document, lines));
  }
  if (issue.code === "invalid_key") return [badStackName(issue.path, document, lines)];
  const found = describe(document.getIn(issue.path));
  const path = issue.path.join(".");
  const at = spanAt(document, issue.path, lines);
  return [diagnostic("PLUTO5003", { path, found, allowed: issue.message }, at)];
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  document: Document,
  lines: LineCounter,
): Diagnostic {
  const allowed = keysAt(path, document.getIn([...path, "platform"]));
  const near = nearest(key, allowed);
  const place = path.length === 0 ? projectFileName : path.join(".");
  return diagnostic(
    "PLUTO5004",
    { key, place, allowed, ...(near === undefined ? {} : { near }) },
    keySpan(document, [...path, key], lines),
  );
}

function badStackName(
  path: readonly PropertyKey[],
  document: Document,
  lines: LineCounter,
): Diagnostic {
  const name = String(path.at(-1));
  return diagnostic(
    "PLUTO5010",
    { what: "stack", name, rule: stackName.rule },
    keySpan(document, path, lines),
  );
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return "missing";
  if (isNode(value)) return isMap(value) ? "a mapping" : "a list";
  return JSON.stringify(value);
}

/** The span of the value at a path, or of the nearest thing around it that is there. */
function spanAt(document: Document, path: readonly PropertyKey[], lines: LineCounter): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range && (length === path.length || !isMap(node))) {
      return toSpan(node.range, lines);
    }
    if (length < path.length && isNode(node))
      return keySpan(document, path.slice(0, length), lines);
  }
  return { file: projectFileName, line: 1, column: 1 };
}

/** The span of the key that a path ends with. */
function keySpan(document: Document, path: readonly PropertyKey[], lines: LineCounter): Span {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const pair = isMap(map)
    ? map.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))
    : undefined;
  if (isNode(pair?.key) && pair.key.range) return toSpan(pair.key.range, lines);
  return { file: projectFileName, line: 1, column: 1 };
}

function toSpan(range: readonly number[], lines: LineCounter): Span {
  const start = lines.linePos(range[0] ?? 0);
  const end = lines.linePos(Math.max(range[1] ?? 0, (range[0] ?? 0) + 1));
  return {
    file: projectFileName,
    line: start.line,
    column: start.col,
    endLine: end.line,
    endColumn: end.col,
  };
}
