import { type Excuse, isExcusedBy } from "./excuses.js";
import type { Mutant } from "./mutant.js";
import type { Verdict } from "./verdicts.js";
import type { Killed } from "./worker.js";

/** What is wrong, and what to print of it. */
export interface Report {
  readonly lines: readonly string[];
  /** No more mutants live without an excuse than may, and no excuse stands for nothing. */
  readonly isClean: boolean;
}

/**
 * @param untried mutants that were not run since they are excused
 * @param seconds that all of it took
 * @param most how many may live without an excuse
 */
export function assembleReport(
  verdicts: readonly Verdict[],
  untried: readonly Mutant[],
  excuses: readonly Excuse[],
  seconds: number,
  most = 0,
): Report {
  const living = verdicts.filter(({ is }) => is !== "killed");
  const isExcused = ({ mutant }: Verdict): boolean =>
    excuses.some((excuse) => isExcusedBy(mutant, excuse));
  const blamed = living.filter((each) => !isExcused(each));
  const allowed = [...untried, ...living.map(({ mutant }) => mutant)];
  const needless = excuses.filter((excuse) => !allowed.some((each) => isExcusedBy(each, excuse)));
  const lines = [
    ...byFile(withoutInner(blamed)).flatMap(([file, found]) => [file, ...found.map(toLine), ""]),
    ...needless.map(({ file, line, kind }) => `${file}:${line} excuses no living ${kind}.`),
    summary(verdicts, untried.length + living.length - blamed.length, seconds),
  ];
  return { lines, isClean: blamed.length <= most && needless.length === 0 };
}

/** What stands inside of code that nothing reaches need not be named. */
function withoutInner(verdicts: readonly Verdict[]): Verdict[] {
  const uncovered = verdicts.filter(({ is }) => is === "uncovered").map(({ mutant }) => mutant);
  return verdicts.filter(({ mutant }) => !uncovered.some((outer) => isInside(mutant, outer)));
}

function isInside(inner: Mutant, outer: Mutant): boolean {
  if (inner.file !== outer.file || inner.id <= outer.id) return false;
  return inner.start >= outer.start && inner.end <= outer.end;
}

function byFile(verdicts: readonly Verdict[]): [string, Verdict[]][] {
  const files = [...new Set(verdicts.map(({ mutant }) => mutant.file))];
  return files.map((file) => [file, verdicts.filter(({ mutant }) => mutant.file === file)]);
}

function toLine({ mutant, is }: Verdict): string {
  const { line, column, kind } = mutant;
  return `  ${`${line}:${column}`.padEnd(8)}${is.padEnd(11)}${kind.padEnd(11)}${excerpt(mutant)}`;
}

function excerpt({ text }: Mutant): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function summary(verdicts: readonly Verdict[], excused: number, seconds: number): string {
  const count = (is: Verdict["is"]): number => verdicts.filter((each) => each.is === is).length;
  const by = (how: Killed["by"]): number =>
    verdicts.filter(({ killed }) => killed?.by === how).length;
  const parts = [
    `${verdicts.length} mutants tried`,
    `${count("killed")} killed (${by("endless")} endless, ${by("no answer")} without an answer)`,
    `${count("survived")} survived`,
    `${count("uncovered")} uncovered`,
    `${excused} excused`,
  ];
  return `${parts.join(", ")}; ${Math.round(seconds)} s.`;
}
