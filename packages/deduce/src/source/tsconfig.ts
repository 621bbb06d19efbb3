import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import { createPathsMatcher, parseTsconfig } from "get-tsconfig";

/** What the project's tsconfig.json says that matters here. */
export interface TsconfigReading {
  /** Where `paths` and `baseUrl` may find a specifier. */
  find(specifier: string): readonly string[];
  readonly legacyDecorators: boolean;
  /** As `emitDecoratorMetadata` says. */
  readonly emitsTypes: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function readTsconfig(root: string): TsconfigReading {
  const path = join(root, "tsconfig.json");
  const start = { file: "tsconfig.json", line: 1, column: 1 };
  const none = { find: () => [], legacyDecorators: false, emitsTypes: false, diagnostics: [] };
  if (!existsSync(path)) return none;
  try {
    const config = parseTsconfig(path);
    const { experimentalDecorators, emitDecoratorMetadata } = config.compilerOptions ?? {};
    const legacyDecorators = experimentalDecorators === true;
    const emitsTypes = legacyDecorators && emitDecoratorMetadata === true;
    const match = createPathsMatcher({ path, config });
    return { ...none, legacyDecorators, emitsTypes, find: match ?? none.find };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { ...none, diagnostics: [diagnostic("PLUTO1029", { text }, start)] };
  }
}
