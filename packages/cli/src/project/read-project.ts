import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Document } from "yaml";
import { findProjectRoot, projectFileName } from "./find-project.js";
import { parseProjectFile } from "./parse-project-file.js";
import type { ProjectFile } from "./project-schema.js";

/** A project as its `pluto.yml` describes it. */
export interface Project extends ProjectFile {
  /** The folder that holds `.pluto`, absolute. */
  readonly root: string;
  /** The file's text as a tree, for edits that keep comments. */
  readonly document: Document;
}

/**
 * Reads the project that a folder lies in.
 *
 * @param cwd absolute
 * @throws DiagnosticError if there is none, or its `pluto.yml` has faults
 */
export async function readProject(cwd: string): Promise<Project> {
  const root = await findProjectRoot(cwd);
  if (root === undefined) throw new DiagnosticError(diagnostic("PLUTO5001", { directory: cwd }));
  const parsed = parseProjectFile(await readFile(join(root, projectFileName), "utf8"));
  if ("diagnostics" in parsed) throw new DiagnosticError(...parsed.diagnostics);
  return { ...parsed.file, root, document: parsed.document };
}
