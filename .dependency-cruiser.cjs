const stages = "deduce|bundle|generate|provision|local";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "stages-do-not-know-each-other",
      comment:
        "A stage takes a plain value and gives one. If it imported another, neither could be replaced, run alone, or tested on values. Tests may compose what the CLI composes.",
      severity: "error",
      from: { path: `^packages/(${stages})/`, pathNot: "/test/" },
      to: { path: `^packages/(${stages})/`, pathNot: "^packages/$1/" },
    },
    {
      name: "only-the-cli-composes",
      comment:
        "The order of the stages is written down once, in the CLI's commands. Contract tests run on a stage, and may. The stand-in for AWS, which no user gets, runs functions as the local platform does.",
      severity: "error",
      from: {
        path: `^packages/(?!cli/|aws-standin/|${stages
          .split("|")
          .map((each) => `${each}/`)
          .join("|")})`,
        pathNot: "\\.test\\.ts$|/test/",
      },
      to: { path: `^packages/(${stages})/` },
    },
    {
      name: "the-model-depends-on-nothing",
      comment: "The architecture is what everything agrees on; it must load anywhere, at once.",
      severity: "error",
      from: { path: "^packages/(architecture|diagnostics)/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/", pathNot: "^packages/$1/" },
    },
    {
      name: "the-sdk-knows-no-stage-and-no-model",
      comment:
        "Users install the SDK alone: it may use AWS clients and Node, and nothing private to this repository.",
      severity: "error",
      from: { path: "^packages/pluto/src", pathNot: "\\.test\\.ts$|/test/" },
      to: { path: "^packages/(?!pluto/)" },
    },
    {
      name: "bundles-stay-light",
      comment:
        "What ships in a function's bundle is loaded at each cold start, and may never reach the tools of a deployment.",
      severity: "error",
      from: { path: "^packages/pluto/src/(index|runtime/|kinds/[^/]+/(index|client)\\.ts)" },
      to: {
        path: "node_modules/(@pulumi|oxc-parser|esbuild|typescript)|/(component|local|kind)\\.ts$|src/(contract|registry|components)/",
        reachable: true,
      },
    },
    {
      name: "the-parser-lives-in-deduce",
      comment: "What a program means is worked out at one place.",
      severity: "error",
      from: { path: "^packages/(?!deduce/)" },
      to: { path: "node_modules/(oxc-parser|typescript)/" },
    },
    {
      name: "esbuild-lives-in-bundle",
      comment: "How code is bundled is decided at one place. Tests may build what they run.",
      severity: "error",
      from: { path: "^packages/(?!bundle/|aws-standin/bin/)", pathNot: "\\.test\\.ts$|/test/" },
      to: { path: "node_modules/esbuild/" },
    },
    {
      name: "no-cycles",
      comment: "Files that need each other are one file, or hide a third.",
      severity: "error",
      from: { path: "^packages/[^/]+/src", pathNot: "\\.test\\.ts$" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "product-code-takes-no-test-code",
      comment: "What a test needs is not installed where the product runs.",
      severity: "error",
      from: { path: "^packages/[^/]+/src", pathNot: "\\.test\\.ts$" },
      to: { path: "\\.test\\.ts$|^packages/[^/]+/test/|^tests/|node_modules/(vitest|fast-check)/" },
    },
    {
      name: "dependencies-are-declared",
      comment: "A package that is not in package.json, as a peer at least, is there by chance.",
      severity: "error",
      from: { path: "^packages/[^/]+/src" },
      to: {
        dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown"],
        dependencyTypesNot: ["npm-peer"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/fixtures/|/dist/|/\\.cache/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["pluto:source", "import", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".json"],
    },
  },
};
