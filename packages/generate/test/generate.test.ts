import type { Architecture, Bundle, Grant, Resource } from "@plutolang/architecture";
import { guide } from "@plutolang/architecture/testing";
import { describe, expect, test } from "vitest";
import { generate } from "../src/index.js";

const options = {
  stack: "aws",
  region: "us-east-1",
  directory: "/home/peter/guide/.pluto/aws/program",
};

describe("the guide's program", () => {
  test("becomes these files", () => {
    expect(generate(guide, bundlesOf(guide), options).files).toMatchSnapshot();
  });

  test("gives the same text each time, wherever the project lies", () => {
    const elsewhere = bundlesOf(guide, "/srv/build/guide");
    const moved = { ...options, directory: "/srv/build/guide/.pluto/aws/program" };
    expect(generate(guide, elsewhere, moved)).toEqual(generate(guide, bundlesOf(guide), options));
  });

  test("is JavaScript as it stands", async () => {
    const text = generate(guide, bundlesOf(guide), options).files["index.ts"] ?? "";
    const runnable = text.replace(/^import .*$/m, "").replace("export default", "return");
    expect(new Function(runnable)).toBeTypeOf("function");
  });
});

describe("functions that use each other", () => {
  test("are declared so that each URL is there before it is needed", () => {
    const architecture = programOf(["front", "back"], [["front", "back", "url"]]);
    const text = generate(architecture, bundlesOf(architecture), options).files["index.ts"];
    expect(text?.indexOf("const back")).toBeLessThan(text?.indexOf("const front") ?? 0);
    expect(text).toContain('uses: [back.allow("url")]');
  });

  test("are known by their names where they invoke each other", () => {
    const architecture = programOf(
      ["ping", "pong"],
      [
        ["ping", "pong", "invoke"],
        ["pong", "ping", "invoke"],
      ],
    );
    const text = generate(architecture, bundlesOf(architecture), options).files["index.ts"];
    expect(text).toContain('uses: [Function.byName("pong", "shop-aws-pong").allow("invoke")]');
    expect(text).toContain('uses: [ping.allow("invoke")]');
  });

  test("cannot need each other's URLs in a circle", () => {
    const circle = [
      ["a", "b", "url"],
      ["b", "c", "url"],
      ["c", "b", "url"],
    ] as const;
    const architecture = programOf(["a", "b", "c"], circle);
    expect(() => generate(architecture, bundlesOf(architecture), options)).toThrow(
      'PLUTO4001: Functions "b", "c" need each other\'s URLs',
    );
  });
});

describe("arguments", () => {
  const architecture: Architecture = {
    ...programOf(["2nd", "new"], []),
    resources: [
      {
        ...functionNamed("2nd"),
        args: {
          memory: 1024,
          envs: {
            KEY: { $env: "API_KEY" },
            MODE: { $env: "MODE", default: "fast" },
            URL: { $join: ["https://", { $env: "HOST" }, "/"] },
            "odd-name": '`back` "quoted"\n',
          },
        },
        handler: { streaming: true, environment: ["AWS_REGION", "DEBUG", "KEY"] },
      },
      functionNamed("new"),
    ],
  };

  test("keep references to the environment, and never hold a value of it", () => {
    process.env.API_KEY = "sk-do-not-print";
    const { files } = generate(architecture, bundlesOf(architecture), options);
    expect(files["index.ts"]).toMatchSnapshot();
    expect(JSON.stringify(files)).not.toContain("sk-do-not-print");
    delete process.env.API_KEY;
  });
});

type Use = readonly [from: string, to: string, operation: string];

function programOf(names: readonly string[], uses: readonly Use[]): Architecture {
  const grants = uses.map(
    ([from, to, operation]): Grant => ({
      from: `Function/${from}`,
      to: `Function/${to}`,
      operations: [operation],
      evidence: [],
    }),
  );
  const resources = names.map(functionNamed);
  return { version: 1, project: "shop", entry: "src/index.ts", resources, grants, cuts: [] };
}

function functionNamed(name: string): Resource {
  return {
    id: `Function/${name}`,
    kind: "Function",
    name,
    args: {},
    at: { file: "src/index.ts", line: 1, column: 1 },
    handler: { streaming: false, environment: [] },
  };
}

function bundlesOf({ resources }: Architecture, root = "/home/peter/guide"): Bundle[] {
  return resources
    .filter((each) => each.handler !== undefined)
    .map(({ id, name }) => {
      const directory = `${root}/.pluto/aws/bundles/${name}/0123456789abcdef`;
      return { function: id, directory, hash: "0123456789abcdef", bytes: 1 };
    });
}
