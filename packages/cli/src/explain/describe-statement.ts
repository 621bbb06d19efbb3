import type { Colors } from "../output.js";
import type { ExplainedEvidence, IamStatement, Statement } from "./explanation.js";

/** How many places are shown; `--json` has all of them. */
const shown = 5;

/** Columns that a line of a review comfortably has. */
const width = 100;

/** One statement for people: the sentence, and under it why, by which way, and what it becomes. */
export function describeStatement(statement: Statement, colors: Colors): string {
  const { sentence, evidence, iam, withheld } = statement;
  const more = evidence.length - shown;
  const descriptions = withheld.map((each) => each.description);
  return [
    `  ${colors.bold(sentence)}`,
    ...evidence.slice(0, shown).flatMap((each) => describeEvidence(each, colors)),
    ...(more > 0 ? [line("", `and at ${more} more places, which --json lists`, colors)] : []),
    ...describeIam(iam, colors),
    ...(withheld.length === 0 ? [] : [line("but not", descriptions.join(", "), colors)]),
  ].join("\n");
}

function line(label: string, text: string, colors: Colors): string {
  return `    ${colors.dim(label.padEnd(8))} ${text}`;
}

function describeEvidence(evidence: ExplainedEvidence, colors: Colors): string[] {
  const { file, line: number, column, source, via } = evidence;
  const place = `${file}:${number}:${column}`;
  const text = source === undefined ? "" : `  ${excerpt(source, column)}`;
  return [
    line("because", `${colors.cyan(place)}${text}`, colors),
    line(
      "reached",
      via.length > 1 ? via.map(describeHop).join(" → ") : `${via.join()}, directly`,
      colors,
    ),
  ];
}

/** A module's code runs when it is loaded, whichever function it is loaded for. */
function describeHop(hop: string): string {
  return hop.replace(/^<module (.*)>$/, "as $1 loads");
}

/** How much of a long line is shown before the place itself. */
const before = 40;

/** The line's text, or as much of it around the place as fits. */
function excerpt(source: string, column: number): string {
  const text = source.trim();
  if (text.length <= width) return text;
  const place = column - 1 - (source.length - source.trimStart().length);
  const start = Math.max(0, Math.min(place - before, text.length - width));
  const end = start + width;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
}

function describeIam({ actions, resource, sources }: IamStatement, colors: Colors): string[] {
  if (actions.length === 0) {
    return [line("as IAM", "no action: it is told of the resource, and nothing more", colors)];
  }
  const list = actions.join(", ");
  const on = `on ${resource}`;
  const fits = list.length + on.length < width;
  const lines = fits
    ? [line("as IAM", `${list} ${on}`, colors)]
    : [line("as IAM", list, colors), line("", on, colors)];
  return [...lines, ...sources.map((each) => line("see", colors.dim(each), colors))];
}
