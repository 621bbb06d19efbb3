export interface ProjectSettings {
  readonly project: string;
  readonly stack: string;
  readonly region?: string | undefined;
}

/** What makes the program's folder a Pulumi project, so that `pulumi` runs it as it is. */
export function projectFiles(settings: ProjectSettings): Record<string, string> {
  const manifest = {
    name: `${settings.project}-${settings.stack}`,
    private: true,
    type: "module",
    main: "index.ts",
  };
  return {
    "Pulumi.yaml": pulumiYaml(settings),
    "package.json": `${JSON.stringify(manifest, undefined, 2)}\n`,
    "tsconfig.json": `${JSON.stringify({ compilerOptions }, undefined, 2)}\n`,
  };
}

const compilerOptions = {
  target: "ES2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

function pulumiYaml({ project, stack, region }: ProjectSettings): string {
  const config = region === undefined ? "" : `config:\n  aws:region: ${region}\n`;
  return `# Written by \`pluto deploy\`.
name: ${project}
description: Stack ${stack} of ${project}, deployed by Pluto.
runtime:
  name: nodejs
  options:
    # Node reads index.ts as it is; Pulumi's own compiler would take it for CommonJS.
    typescript: false
${config}`;
}
