import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { createPathsMatcher, parseTsconfig } from "get-tsconfig";

/** Where `paths` and `baseUrl` of the project's tsconfig.json may find a specifier. */
export interface PathMappings {
  find(specifier: string): readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readPathMappings(root: string): PathMappings {
  const path = join(root, "tsconfig.json");
  const start = { file: "tsconfig.json", line: 1, column: 1 };
  const none = { find: () => [], diagnostics: [] };
  if (!existsSync(path)) return none;
  try {
    const match = createPathsMatcher({ path, config: parseTsconfig(path) });
    return match ? { find: match, diagnostics: [] } : none;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { ...none, diagnostics: [diagnostic("PLUTO1029", { text }, start)] };
  }
}
