import type { ResourceId } from "@plutolang/architecture";
import type { Colors } from "../output.js";
import { describeStatement } from "./describe-statement.js";
import type { ExplainedFunction, Explanation, Subject } from "./explanation.js";

/** An explanation for people, as a reviewer would note it down. */
export function describeExplanation(explanation: Explanation, colors: Colors): string {
  const { subject, functions } = explanation;
  if (subject === undefined) return describeAll(explanation, colors);
  const asked = functions.find((each) => each.id === subject.id);
  const blocks = asked
    ? [...describeFunction(asked, explanation, colors), ...describeCallers(explanation, colors)]
    : [...describeResource(subject, colors), ...describeUsers(explanation, subject, colors)];
  return blocks.join("\n\n");
}

function describeAll(explanation: Explanation, colors: Colors): string {
  const { project, entry, functions } = explanation;
  const head = `${colors.bold(project)} (${entry})`;
  if (functions.length === 0) return `${head}: the program has no function.`;
  const blocks = functions.flatMap((each) => describeFunction(each, explanation, colors));
  const what =
    functions.length === 1 ? "its function" : `each of its ${functions.length} functions`;
  return [`${head}: what ${what} may do, and why`, ...blocks].join("\n\n");
}

function describeFunction(
  { id, name, at, environment, withheld }: ExplainedFunction,
  { statements }: Explanation,
  colors: Colors,
): string[] {
  const own = statements.filter((each) => each.from === id);
  return [
    `${headline(id, colors)}  ${colors.dim(`${at.file}:${at.line}:${at.column}`)}`,
    ...own.map((each) => describeStatement(each, colors)),
    ...describeEnvironment(name, environment),
    `  ${describeRest(name, own.length > 0, withheld)}`,
  ];
}

function describeEnvironment(name: string, environment: readonly string[]): string[] {
  if (environment.length === 0) return [];
  const variables = environment.length === 1 ? "variable" : "variables";
  return [`  ${name} reads the environment ${variables} ${environment.join(", ")}`];
}

/** How many of the resources out of reach are named. */
const named = 6;

function describeRest(name: string, mayAny: boolean, withheld: readonly ResourceId[]): string {
  const what = mayAny ? "nothing else" : "nothing";
  if (withheld.length === 0) return `${name} is granted ${what}`;
  const more = withheld.length > named ? ` and ${withheld.length - named} more` : "";
  return `${name} is granted ${what}: not ${withheld.slice(0, named).join(", ")}${more}`;
}

function describeCallers({ statements, subject }: Explanation, colors: Colors): string[] {
  const callers = statements.filter((each) => each.to === subject?.id);
  return callers.map((each) => describeStatement(each, colors));
}

function describeResource({ id, at, summary }: Subject, colors: Colors): string[] {
  const place = colors.dim(`${at.file}:${at.line}:${at.column}`);
  return [`${headline(id, colors)}  ${place}\n${summary}`];
}

function describeUsers(
  { statements, functions }: Explanation,
  { id }: Subject,
  colors: Colors,
): string[] {
  const used = statements.map((each) => describeStatement(each, colors));
  const others = functions.filter((each) => each.withheld.includes(id)).map((each) => each.name);
  if (used.length === 0) return ["  No function may use it"];
  return others.length === 0 ? used : [...used, `  Not granted to ${others.join(", ")}`];
}

function headline(id: ResourceId, colors: Colors): string {
  const cut = id.indexOf("/");
  return `${id.slice(0, cut)} ${colors.bold(id.slice(cut + 1))}`;
}
