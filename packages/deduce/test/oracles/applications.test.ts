import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deduceIn } from "./run/check.js";
import { agentKit } from "./run/libraries.js";
import { observe } from "./run/observe.js";

const applications = join(import.meta.dirname, "applications");
const libraries = { "agent-kit": agentKit, "agent-kit/models": agentKit };

type Inputs = readonly (readonly unknown[])[];

/** Every function is called with each; what they do not fit, its handler may throw at. */
const anyInputs: Inputs = [
  ["peter", "en"],
  ["peter", 5],
  ["glossary", "some words"],
  [["one", "two"], "three"],
  [{ id: "peter", email: "peter@example.com", name: "Peter", author: "peter", text: "words" }],
  [""],
];

function sourcesOf(root: string): Map<string, string> {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const files = paths.filter((each) => each.endsWith(".ts")).map((each) => join("src", each));
  return new Map(files.map((each) => [each, readFileSync(join(root, each), "utf8")]));
}

/** Those of any application, and an application's own. */
function inputsOf(root: string): Inputs {
  const path = join(root, "inputs.json");
  const own = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Inputs) : [];
  return [...own, ...anyInputs];
}

function expectedOf(root: string): string[] {
  return readFileSync(join(root, "grants.txt"), "utf8").trim().split("\n").sort();
}

describe("applications", () => {
  const names = readdirSync(applications, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

  it.each(names)("%s is deduced exactly", (name) => {
    const root = join(applications, name);
    const { grants, errors, warnings } = deduceIn(root);
    expect(grants).toEqual(expectedOf(root));
    expect([...errors, ...warnings]).toEqual([]);
  });

  it.each(names)("%s does nothing but what was deduced", async (name) => {
    const root = join(applications, name);
    const { operations } = await observe(sourcesOf(root), { inputs: inputsOf(root), libraries });
    const { grants } = deduceIn(root);
    expect(operations.filter((each) => !grants.includes(each))).toEqual([]);
    expect(operations.length).toBeGreaterThan(0);
  });
});
