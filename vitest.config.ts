import { defineConfig } from "vitest/config";

/** What runs against the stand-in of AWS: one at a time, each with an engine, a provider and moto. */
const aws = [
  "packages/aws-standin/test/**/*.test.ts",
  "packages/provision/test/standin/**/*.test.ts",
  "tests/aws-*.test.ts",
];

const conditions = ["pluto:source", "node", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/{src,test}/**/*.test.ts"], exclude: aws },
      },
      {
        extends: true,
        // What the SDK's types infer, judged by the type checker.
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/src/**/*.test-d.ts"],
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        // The end-to-end tests run the built CLI: real processes, real HTTP.
        test: {
          name: "e2e",
          include: ["tests/**/*.test.ts"],
          exclude: aws,
          sequence: { groupOrder: 1 },
          globalSetup: ["tests/support/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "aws",
          include: aws,
          globalSetup: ["tests/support/global-setup.ts"],
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
