import type { Architecture, Evidence, Grant, Resource } from "@plutolang/architecture";
import { type Kind, kinds, type OperationNeeds } from "@plutolang/pluto/kinds";
import type {
  ExplainedEvidence,
  ExplainedFunction,
  Explanation,
  IamStatement,
  Statement,
  Subject,
} from "./explanation.js";
import { toArn } from "./to-arn.js";

/** Gives a line of a source file, counted from 1; undefined where it cannot be read. */
export type ReadLine = (file: string, line: number) => string | undefined;

/**
 * Puts what was deduced into sentences.
 *
 * @param subject the function or resource to speak of; all functions if left out
 */
export function assembleExplanation(
  architecture: Architecture,
  readLine: ReadLine,
  subject?: Resource,
): Explanation {
  const { version, project, entry, resources, grants } = architecture;
  const spoken = grants.filter(({ from, to }) => !subject || [from, to].includes(subject.id));
  const functions = resources.filter((each) => each.handler !== undefined);
  return {
    version,
    project,
    entry,
    ...(subject ? { subject: toSubject(subject) } : {}),
    functions: functions.map((each) => explainFunction(each, architecture)),
    statements: spoken.flatMap((grant) => explainGrant(grant, architecture, readLine)),
  };
}

function toSubject({ id, kind, at }: Resource): Subject {
  return { id, at, summary: kindNamed(kind)?.summary ?? "" };
}

function explainFunction(
  { id, name, at, handler }: Resource,
  { resources, grants }: Architecture,
): ExplainedFunction {
  const reached = grants.filter((each) => each.from === id).map((each) => each.to);
  const others = resources.map((each) => each.id).filter((each) => each !== id);
  return {
    id,
    name,
    at,
    environment: handler?.environment ?? [],
    withheld: others.filter((each) => !reached.includes(each)),
  };
}

function explainGrant(
  grant: Grant,
  { project, resources }: Architecture,
  readLine: ReadLine,
): Statement[] {
  const from = resources.find((each) => each.id === grant.from);
  const to = resources.find((each) => each.id === grant.to);
  const kind = kindNamed(to?.kind ?? "");
  if (!from || !to || !kind) return [];
  return bySamePlaces(grant).map((operations): Statement => {
    const needs = operations.flatMap((each) => kind.operations[each] ?? []);
    const descriptions = needs.map((each) => each.description);
    return {
      from: from.id,
      to: to.id,
      operations,
      sentence: `${from.name} may ${toSeries(descriptions)} ${to.name}`,
      iam: toIam(needs, toArn(kind, project, to.name)),
      withheld: withheldOf(kind, grant),
      evidence: placesOf(grant, operations).map((each) => withSource(each, readLine)),
    };
  });
}

/** The grant's operations, those together that are needed at the same places. */
function bySamePlaces(grant: Grant): string[][] {
  const groups = new Map<string, string[]>();
  for (const operation of grant.operations) {
    const key = JSON.stringify(
      placesOf(grant, [operation]).map(({ operations: _, ...place }) => place),
    );
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  return [...groups.values()];
}

function placesOf({ evidence }: Grant, [operation]: readonly string[]): Evidence[] {
  return evidence.filter((each) => operation !== undefined && each.operations.includes(operation));
}

function toIam(needs: readonly OperationNeeds[], resource: string): IamStatement {
  return {
    actions: [...new Set(needs.flatMap((each) => each.actions))],
    resource,
    sources: [...new Set(needs.flatMap((each) => each.source ?? []))],
  };
}

function withheldOf(kind: Kind, grant: Grant): Statement["withheld"] {
  return Object.entries(kind.operations)
    .filter(([operation]) => !grant.operations.includes(operation))
    .map(([operation, { description }]) => ({ operation, description }));
}

function withSource(evidence: Evidence, readLine: ReadLine): ExplainedEvidence {
  const source = readLine(evidence.file, evidence.line);
  return source === undefined ? evidence : { ...evidence, source };
}

function kindNamed(name: string): Kind | undefined {
  return kinds.find((each) => each.name === name);
}

/** "a", "a and b", "a, b and c". */
function toSeries(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
