import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A program and what is to be deduced from it. */
export interface Program {
  readonly is: "fixture" | "application" | "feature";
  readonly name: string;
  readonly root: string;
  readonly expected: unknown;
}

/** @param deduce the package's folder */
export function readPrograms(deduce: string): Program[] {
  return [
    ...foldersIn(join(deduce, "fixtures")).map(readFixture),
    ...foldersIn(join(deduce, "test/oracles/applications")).map(readApplication),
    ...foldersIn(join(deduce, "test/oracles/features")).map(readFeature),
  ];
}

interface Folder {
  readonly name: string;
  readonly root: string;
}

function foldersIn(root: string): Folder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => ({ name, root: join(root, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readFixture(folder: Folder): Program {
  const expected: unknown = JSON.parse(readFileSync(join(folder.root, "expected.json"), "utf8"));
  return { is: "fixture", ...folder, expected };
}

function readApplication(folder: Folder): Program {
  const grants = readFileSync(join(folder.root, "grants.txt"), "utf8").trim().split("\n").sort();
  return { is: "application", ...folder, expected: { grants, problems: [] } };
}

function readFeature(folder: Folder): Program {
  const text = readFileSync(join(folder.root, "expected.txt"), "utf8");
  return { is: "feature", ...folder, expected: text.split("\n").filter(Boolean) };
}
