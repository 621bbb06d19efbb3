import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { nearest } from "../nearest.js";
import { DocumentSpans } from "./document-spans.js";
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
  const spans = new DocumentSpans(document, lines);
  if (document.errors.length > 0) return { diagnostics: syntaxFaults(document, spans) };
  const parsed = projectSchema.safeParse(document.toJS());
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => toFaults(issue, document, spans));
    return { diagnostics: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
  }
  const fault = currentFault(parsed.data, spans);
  return fault === undefined ? { file: parsed.data, document } : { diagnostics: [fault] };
}

function syntaxFaults(document: Document, spans: DocumentSpans): Diagnostic[] {
  return document.errors.map(({ message, pos }) =>
    diagnostic("PLUTO5002", { text: message.replace(/\.?$/, ".") }, spans.ofRange(pos)),
  );
}

function currentFault(file: ProjectFile, spans: DocumentSpans): Diagnostic | undefined {
  if (file.current === undefined || Object.hasOwn(file.stacks, file.current)) return undefined;
  const stacks = Object.keys(file.stacks);
  const near = nearest(file.current, stacks);
  return diagnostic(
    "PLUTO5005",
    { stack: file.current, stacks, ...(near === undefined ? {} : { near }) },
    spans.ofValue(["current"]),
  );
}

type Issue = z.core.$ZodIssue;

function toFaults(issue: Issue, document: Document, spans: DocumentSpans): Diagnostic[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const allowed = keysAt(path, document.getIn([...path, "platform"]));
    return issue.keys.map((key) => unknownKey([...path, key], allowed, spans));
  }
  if (issue.code === "invalid_key") return [badStackName(path, spans)];
  const found = describe(path.length === 0 ? document.contents : document.getIn(path));
  const parameters = { path: path.join("."), found, allowed: issue.message };
  return [diagnostic("PLUTO5003", parameters, spans.ofValue(path))];
}

function unknownKey(
  path: readonly PropertyKey[],
  allowed: readonly string[],
  spans: DocumentSpans,
): Diagnostic {
  const key = String(path.at(-1));
  const near = nearest(key, allowed);
  const place = path.length === 1 ? projectFileName : path.slice(0, -1).join(".");
  const parameters = { key, place, allowed, ...(near === undefined ? {} : { near }) };
  return diagnostic("PLUTO5004", parameters, spans.ofKey(path));
}

function badStackName(path: readonly PropertyKey[], spans: DocumentSpans): Diagnostic {
  const parameters = { what: "stack", name: String(path.at(-1)), rule: stackName.rule };
  return diagnostic("PLUTO5010", parameters, spans.ofKey(path));
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return "missing";
  if (isNode(value)) return isMap(value) ? "a mapping" : "a list";
  return JSON.stringify(value);
}
