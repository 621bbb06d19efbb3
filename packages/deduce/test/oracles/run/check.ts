import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deduce } from "../../../src/index.js";

/** What was deduced, in the words of the oracles. */
export interface Deduced {
  /** `function resource operation`, sorted. */
  readonly grants: readonly string[];
  /** `code message` of each. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** How long it took, in ms. */
  readonly time: number;
}

/** Deduces the program in `root`. */
export function deduceIn(root: string): Deduced {
  const started = performance.now();
  const { architecture, diagnostics } = deduce({ root, project: "oracle" });
  const time = performance.now() - started;
  const grants = architecture.grants.flatMap(({ from, to, operations }) =>
    operations.map((operation) => `${from.replace("Function/", "")} ${to} ${operation}`),
  );
  const said = (severity: string) =>
    diagnostics
      .filter((each) => each.severity === severity)
      .map(({ code, message, file, line }) => `${code} ${file}:${line} ${message}`);
  return { grants: grants.sort(), errors: said("error"), warnings: said("warning"), time };
}

/** A folder that holds one program after another. */
export class Workbench {
  readonly root = mkdtempSync(join(tmpdir(), "deduce-oracle-"));

  deduce(files: ReadonlyMap<string, string>): Deduced {
    rmSync(join(this.root, "src"), { recursive: true, force: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    return deduceIn(this.root);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
