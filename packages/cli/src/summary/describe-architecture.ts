import type { Architecture, Evidence, Grant, Resource } from "@plutolang/architecture";
import type { Colors } from "../output.js";

/** An architecture for people: each resource with its place, and under it what it may use and why. */
export function describeArchitecture(architecture: Architecture, colors: Colors): string {
  const { project, entry, resources, grants } = architecture;
  const counts = `${count(resources.length, "resource")}, ${count(grants.length, "grant")}`;
  const blocks = resources.map((each) => describeResource(each, grants, colors));
  const why =
    grants.length === 0 ? [] : [colors.dim("Why, and as which IAM actions: pluto explain")];
  return [`${colors.bold(project)} (${entry}): ${counts}`, ...blocks, ...why].join("\n\n");
}

function describeResource(resource: Resource, grants: readonly Grant[], colors: Colors): string {
  const { kind, name, at } = resource;
  const own = grants.filter((grant) => grant.from === resource.id);
  return [
    `${kind} ${colors.bold(name)}  ${colors.dim(`${at.file}:${at.line}`)}`,
    ...own.flatMap((grant) => describeGrant(grant, colors)),
  ].join("\n");
}

function describeGrant({ to, operations, evidence }: Grant, colors: Colors): string[] {
  return [
    `  may ${operations.join(", ")} ${to}`,
    ...evidence.map((each) => `    ${colors.dim(describeEvidence(each))}`),
  ];
}

function describeEvidence({ file, line, column, via }: Evidence): string {
  const chain = via.length === 0 ? "" : ` in ${via.join(" → ")}`;
  return `${file}:${line}:${column}${chain}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
