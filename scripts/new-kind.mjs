// pnpm new:kind <ClassName>: writes the folder of a new resource kind, ready to be filled in.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [name] = process.argv.slice(2);
if (!/^[A-Z][A-Za-z0-9]+$/.test(name ?? "")) {
  console.error("Usage: pnpm new:kind <ClassName>, for example: pnpm new:kind Queue");
  process.exit(2);
}

const folder = name.toLowerCase();
const directory = fileURLToPath(new URL(`../packages/pluto/src/kinds/${folder}/`, import.meta.url));
if (existsSync(directory)) {
  console.error(`packages/pluto/src/kinds/${folder} is there already.`);
  process.exit(1);
}

const files = {
  "kind.ts": `import { defineKind } from "../../contract/kind.js";

export const kind = defineKind({
  name: "${name}",
  summary: "",
  signatures: [[{ role: "name" }]],
  naming: { pattern: /^[A-Za-z0-9-]+$/, rule: "letters, digits and '-'", maxLength: 64 },
  operations: {},
  members: {},
  arn: { service: "", resource: (physicalName) => physicalName },
});
`,
  "index.ts": `/** */
export class ${name} {
  readonly #id: string;

  constructor(readonly name: string) {
    this.#id = \`${name}/\${name}\`;
  }
}
`,
  "local.ts": `import { defineLocal } from "../../contract/local.js";

export const local = defineLocal({
  kind: "${name}",
  maxPhysicalName: 64,
  async up({ physicalName }, _platform) {
    return { name: physicalName };
  },
});
`,
};

mkdirSync(directory);
for (const [path, text] of Object.entries(files)) writeFileSync(directory + path, text);
await import("./generate.mjs");
console.log(`Wrote packages/pluto/src/kinds/${folder}. Fill in kind.ts first; the types lead on.`);
