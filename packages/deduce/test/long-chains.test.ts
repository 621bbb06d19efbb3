import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deduce } from "../src/index.js";

const root = mkdtempSync(join(tmpdir(), "long-chains-"));
afterAll(() => rmSync(root, { recursive: true }));

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

/** Programs write such chains, where people would not. */
const bodies = {
  "else if": `if (key === "") return;${times(1_000, (i) => ` else if (key === "${i}") return notes.get("${i}");`)}`,
  "?:": `return ${times(2_000, (i) => `key === "${i}" ? ${i} : `)} notes.get(key);`,
  "&&": `return ${times(2_000, (i) => `key !== "${i}" && `)} notes.get(key);`,
};

test.each(Object.entries(bodies))("a long chain of %s is followed to its end", (_, body) => {
  mkdirSync(join(root, "src"), { recursive: true });
  writeFileSync(
    join(root, "src/index.ts"),
    `import { Function, KVStore } from "@plutolang/pluto";
const notes = new KVStore("notes");
new Function(async (key: string) => { ${body} }, { name: "find" });
`,
  );
  const { architecture, diagnostics } = deduce({ root });
  expect(diagnostics).toEqual([]);
  expect(architecture.grants).toMatchObject([
    { from: "Function/find", to: "KVStore/notes", operations: ["get"] },
  ]);
});
