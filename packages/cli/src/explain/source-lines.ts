import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ReadLine } from "./assemble-explanation.js";

/** The lines of a project's files, each file read once. */
export function sourceLines(root: string): ReadLine {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(resolve(root, file));
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, "utf8").split(/\r\n|[\r\n\u2028\u2029]/);
  } catch {
    return [];
  }
}
