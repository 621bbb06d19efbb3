import { codeFrameColumns } from "@babel/code-frame";
import pico from "picocolors";
import type { Diagnostic, Span } from "./diagnostic.js";

export interface PrintOptions {
  /** The text of a file by its name in a span; undefined where it cannot be read. */
  readonly readSource: (file: string) => string | undefined;
  /** Whether to use a terminal's colours. */
  readonly color: boolean;
}

/**
 * Diagnostics as text for people: what happened, where in the source, the spans that explain it,
 * what to do. An empty line stands between two of them; the last line has no line break.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: PrintOptions,
): string {
  return diagnostics.map((each) => printDiagnostic(each, options)).join("\n\n");
}

function printDiagnostic(found: Diagnostic, options: PrintOptions): string {
  const colors = pico.createColors(options.color);
  const related = (found.related ?? []).map(
    (span) => `  ${span.message}\n${printSpan(span, options)}`,
  );
  const hint = found.hint === undefined ? [] : [`  ${colors.cyan("help:")} ${found.hint}`];
  const span = spanOf(found);
  return [
    headline(found, colors),
    ...(span ? [printSpan(span, options)] : []),
    ...related,
    ...hint,
  ].join("\n");
}

type Colors = ReturnType<typeof pico.createColors>;

const severityColors = { error: "red", warning: "yellow", info: "blue" } as const;

function headline({ severity, code, message }: Diagnostic, colors: Colors): string {
  return `${colors[severityColors[severity]](`${severity} ${code}`)}: ${message}`;
}

function spanOf({ file, line, column, endLine, endColumn }: Diagnostic): Span | undefined {
  if (file === undefined || line === undefined || column === undefined) return undefined;
  return {
    file,
    line,
    column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

function printSpan(span: Span, options: PrintOptions): string {
  const colors = pico.createColors(options.color);
  const place = `  ${colors.dim(`at ${span.file}:${span.line}:${span.column}`)}`;
  const source = options.readSource(span.file);
  return source === undefined ? place : `${place}\n${codeFrame(source, span, options.color)}`;
}

/** Longer spans are shown by their first lines. */
const maxLines = 6;

function codeFrame(source: string, span: Span, color: boolean): string {
  const { line, column, endLine = line, endColumn = column + 1 } = span;
  const cut = endLine - line >= maxLines;
  const end = cut ? { line: line + maxLines - 1 } : { line: endLine, column: endColumn };
  const frame = codeFrameColumns(
    source,
    { start: { line, column }, end },
    { highlightCode: color, forceColor: color, linesAbove: 1, linesBelow: 1 },
  );
  return frame.replace(/^/gm, "  ");
}
