import type { Resource, ResourceId } from "@plutolang/architecture";

/** A variable for each resource: its name in camel case, with its kind after it where that is taken. */
export function toVariables(resources: readonly Resource[]): Map<ResourceId, string> {
  const taken = new Set(reserved);
  const variables = new Map<ResourceId, string>();
  for (const { id, kind, name } of resources) {
    const variable = firstFree(toCamelCase(name), kind, taken);
    taken.add(variable);
    variables.set(id, variable);
  }
  return variables;
}

function firstFree(name: string, kind: string, taken: ReadonlySet<string>): string {
  const startsWell = /^[a-z]/.test(name);
  const candidates = startsWell ? [name, `${name}${kind}`] : [`the${kind}${name}`];
  for (let count = 2; ; count += 1) {
    const free = candidates.find((each) => !taken.has(each));
    if (free !== undefined) return free;
    candidates.push(`${candidates[0]}${count}`);
  }
}

function toCamelCase(name: string): string {
  const parts = name.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  return parts
    .map((part, index) => {
      const first = part.charAt(0);
      return (index === 0 ? first.toLowerCase() : first.toUpperCase()) + part.slice(1);
    })
    .join("");
}

/** What the program's text uses itself, and the words that JavaScript keeps in modules. */
const reserved = (
  "program directory fromEnvironment join arguments await break case catch class const continue " +
  "debugger default delete do else enum eval export extends false finally for function if " +
  "implements import in instanceof interface let new null package private protected public return " +
  "static super switch this throw true try typeof undefined var void while with yield"
).split(" ");
