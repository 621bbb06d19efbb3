import type { Colors } from "../output.js";
import type { RunningResource, RunState } from "./run-state.js";
import { patience, shortType, toDuration, verbs } from "./words.js";

export interface Moment {
  /** Milliseconds of the clock. */
  readonly now: number;
  /** What turns while something runs. */
  readonly frame: string;
}

/** A run as a tree: each resource of the program, under it its parts on AWS. */
export function describeRun(state: RunState, moment: Moment, colors: Colors): string {
  const lines = [...state.groups()].flatMap(([id, parts]) => [
    id.replace("/", " "),
    ...parts.map((each) => `  ${describePart(each, moment, colors)}`),
  ]);
  const unchanged = state.unchanged === 0 ? [] : [colors.dim(`${state.unchanged} unchanged`)];
  const step = state.step === "" ? [] : [colors.dim(state.step)];
  return [...lines, ...unchanged, ...step].join("\n");
}

function describePart(part: RunningResource, { now, frame }: Moment, colors: Colors): string {
  const { resource, operation, state } = part;
  const type = shortType(resource).padEnd(22);
  const { now: doing, past } = verbs[operation];
  if (state === "failed") return colors.red(`✖ ${type} ${doing} failed`);
  if (state === "done") {
    return `${colors.green("✔")} ${type} ${past} ${colors.dim(toDuration(part.elapsed))}`;
  }
  const elapsed = now - part.since;
  const word = elapsed > 3000 ? patience(resource, operation) : undefined;
  const remark = word === undefined ? "" : `  ${word}`;
  return `${colors.cyan(frame)} ${type} ${doing} ${colors.dim(`${toDuration(elapsed)}${remark}`)}`;
}

/** One news as a line of its own. */
export function describeNews({ resource, operation, state, elapsed }: RunningResource): string {
  const what = `${shortType(resource)} of ${resource.partOf ?? resource.name}`;
  const { now: doing, past } = verbs[operation];
  if (state === "failed") return `${what}: ${doing} failed after ${toDuration(elapsed)}`;
  if (state === "done") return `${what}: ${past} in ${toDuration(elapsed)}`;
  const word = patience(resource, operation);
  return `${what}: ${doing}${word === undefined ? "" : `. ${word}`}`;
}
