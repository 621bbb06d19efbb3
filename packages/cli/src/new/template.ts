import { pulumiPackages } from "../project/pulumi-packages.js";
import type { Answers } from "./questions.js";

export interface TemplateOptions {
  readonly answers: Answers;
  /** The name of the SDK's tarball, which lies beside pluto.yml. */
  readonly sdk: string;
  /** Of the first stack, if it is on AWS and a region was named. */
  readonly region?: string | undefined;
}

/** The text of a new project's files, by their paths. */
export function projectFiles({
  answers,
  sdk,
  region,
}: TemplateOptions): Readonly<Record<string, string>> {
  return {
    "README.md": readme(answers),
    "package.json": packageJson(answers, sdk),
    "tsconfig.json": tsconfig,
    ".gitignore": gitignore,
    "src/index.ts": program,
    ".pluto/pluto.yml": plutoYml(answers, region),
  };
}

const program = `import { Function, KVStore } from "@plutolang/pluto";

// A table on AWS, an embedded one on this machine. Every resource is one \`new\`.
const visits = new KVStore<number>("visits");

// Each Function has a URL. Pluto sees that this one reads and writes \`visits\`, and lets it do that
// and no more. What else there is: docs/getting-started.md and the guides in Pluto's repository.
new Function(
  async (name: string = "stranger") => {
    const count = ((await visits.get(name)) ?? 0) + 1;
    await visits.set(name, count);
    return count === 1 ? \`Hello, \${name}!\` : \`Welcome back, \${name}. Visit \${count}.\`;
  },
  { name: "greet" },
);
`;

const tsconfig = `${JSON.stringify(
  {
    compilerOptions: {
      target: "ES2023",
      lib: ["ES2023"],
      module: "ESNext",
      moduleResolution: "Bundler",
      types: ["node"],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ["src"],
  },
  undefined,
  2,
)}\n`;

const gitignore = `node_modules/
# What a deploy writes; pluto.yml and the SDK beside it are committed.
.pluto/*
!.pluto/pluto.yml
!.pluto/*.tgz
`;

function readme({ name }: Answers): string {
  return `# ${name}

A Pluto project: one TypeScript program, \`src/index.ts\`, that says by its code which cloud resources
it needs.

\`\`\`sh
npm install
pluto deploy
curl -X POST <the URL that deploy printed> -d '["Peter"]'
\`\`\`

\`pluto logs --follow\` shows what the function writes, \`pluto destroy\` ends it.
`;
}

function packageJson({ name, platform }: Answers, sdk: string): string {
  const pulumi = platform === "AWS" ? pulumiPackages : {};
  const content = {
    name,
    private: true,
    version: "0.1.0",
    type: "module",
    scripts: { deploy: "pluto deploy", destroy: "pluto destroy", check: "tsc" },
    dependencies: { "@plutolang/pluto": `file:.pluto/${sdk}` },
    devDependencies: { ...pulumi, "@types/node": "20.19.43", typescript: "5.9.3" },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function plutoYml({ name, stack, platform }: Answers, region: string | undefined): string {
  const place = region === undefined ? "" : `    region: ${region}\n`;
  const engine = platform === "AWS" ? `    engine: Pulumi\n${place}` : "";
  return `project: ${name}
# The stack that commands are about unless --stack names another.
current: ${stack}
stacks:
  ${stack}:
    platform: ${platform}
${engine}`;
}
