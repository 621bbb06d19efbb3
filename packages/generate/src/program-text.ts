import { print } from "./code.js";
import type { Declaration } from "./declarations.js";

export interface Heading {
  readonly project: string;
  readonly stack: string;
  /** The user's entry file, relative to the project's root. */
  readonly entry: string;
}

/** The text of `index.ts`. */
export function programText(declarations: readonly Declaration[], heading: Heading): string {
  const body = declarations.map(toStatement).join("\n");
  const imports = importsOf(declarations, body);
  return `${header(heading)}
import { ${imports.join(", ")} } from "@plutolang/pluto/components";

/** @param directory the folder of this file */
export default function program(directory = ".") {
${body}
  return {
${declarations.map(({ id, variable }) => `    ${JSON.stringify(id)}: ${variable}.outputs,\n`).join("")}  };
}
`;
}

function toStatement({ variable, component, name, args }: Declaration): string {
  const text = print({ ...args }, "  ");
  return `  const ${variable} = new ${component}(${JSON.stringify(name)}, ${text});\n`;
}

function importsOf(declarations: readonly Declaration[], body: string): string[] {
  const components = declarations.map((each) => each.component);
  const helpers = ["fromEnvironment", "join"].filter((each) => body.includes(`${each}(`));
  return [...new Set(components)].sort().concat(helpers);
}

function header({ project, stack, entry }: Heading): string {
  return `// Stack "${stack}" of project "${project}" as a Pulumi program: what \`pluto deploy\` makes of
// ${entry}, and runs. The next deploy writes it again.
//
// Pulumi alone runs it too, in this folder, with Node 22.18 or later:
//   export PULUMI_BACKEND_URL=file://../state     # or the backend that .pluto/pluto.yml names
//   export PULUMI_CONFIG_PASSPHRASE_FILE=…        # \`pluto stack\` prints where it is
//   pulumi up --stack ${stack}
`;
}
