import { readFile, stat, utimes, writeFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Grant, Resource } from "@plutolang/architecture";
import { expect, it } from "vitest";
import { bundle } from "../src/index.js";
import { architectureOf, cutOf, fn, makeProject } from "./project.js";

const program = `import { Function, SageMaker } from "@plutolang/pluto";
import { greeting } from "./greeting";
import { recipe } from "./recipe.js";

new SageMaker("llama", "image", { instanceType: "ml.m5.xlarge", envs: { TOKEN: "hf_literalInSource" } });

new Function(async (name: string) => greeting(name), { name: "greet" });
new Function(async (dish: string) => recipe(dish), { name: "cook" });
`;

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are programs
const files = {
  "package.json": `{ "name": "kitchen", "type": "module", "sideEffects": false }`,
  "src/index.ts": program,
  "src/greeting.ts":
    "export const greeting = (name: string) => {\n  if (!name) throw new Error('nobody to greet');\n  return `Hello, ${name}!`;\n};\n",
  "src/recipe.ts": "export const recipe = (dish: string) => `Take a pan for ${dish}.`;\n",
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are programs

const architecture = architectureOf(
  [fn("greet"), fn("cook")],
  [
    cutOf(
      program,
      `{ instanceType: "ml.m5.xlarge", envs: { TOKEN: "hf_literalInSource" } }`,
      [],
      "{}",
    ),
    cutOf(program, "async (name: string) => greeting(name)", ["Function/greet"]),
    cutOf(program, "async (dish: string) => recipe(dish)", ["Function/cook"]),
  ],
);

async function bundled(root: string) {
  const directory = join(root, ".pluto/dev/bundles");
  return bundle({ root, architecture, directory });
}

it("cuts the handlers of the other functions, and what only they need", async () => {
  const root = await makeProject(files);
  const { bundles, diagnostics } = await bundled(root);
  expect(diagnostics).toEqual([]);
  const [greet, cook] = await Promise.all(
    bundles.map((each) => readFile(join(each.directory, "index.mjs"), "utf8")),
  );
  expect(greet).toContain("Hello, ");
  expect(greet).not.toContain("Take a pan");
  expect(cook).toContain("Take a pan");
  expect(cook).not.toContain("Hello, ");
  expect(`${greet}${cook}`).not.toContain("hf_literalInSource");
});

it("exports a Lambda handler that answers URL events and direct payloads", async () => {
  const root = await makeProject(files);
  const { bundles } = await bundled(root);
  const path = join(bundles[0]?.directory ?? "", "index.mjs");
  const { handler } = await import(pathToFileURL(path).href);
  const event = { requestContext: { http: { method: "POST" } }, body: '["Peter"]' };
  expect(await handler(event)).toMatchObject({
    statusCode: 200,
    body: '{"code":200,"body":"Hello, Peter!"}',
  });
  expect(await handler(["Mary"])).toEqual({ code: 200, body: "Hello, Mary!" });
});

it("keeps a source map beside the code that leads back to the user's line", async () => {
  const root = await makeProject(files);
  const { bundles } = await bundled(root);
  const directory = bundles[0]?.directory ?? "";
  const code = await readFile(join(directory, "index.mjs"), "utf8");
  expect(code).toMatch(/\/\/# sourceMappingURL=index\.mjs\.map\s*$/);
  const map = new SourceMap(JSON.parse(await readFile(join(directory, "index.mjs.map"), "utf8")));
  const lines = code.split("\n");
  const line = lines.findIndex((each) => each.includes("nobody to greet"));
  const found = map.findEntry(line, lines[line]?.indexOf("nobody to greet") ?? 0);
  expect(found).toMatchObject({ originalLine: 1 });
  expect("originalSource" in found && found.originalSource).toMatch(/src\/greeting\.ts$/);
});

it("leaves a bundle alone until a file that it was made from changes", async () => {
  const root = await makeProject(files);
  const first = await bundled(root);
  const again = await bundled(root);
  expect(again.bundles.map((each) => each.reused)).toEqual([true, true]);
  expect(again.bundles.map((each) => each.hash)).toEqual(first.bundles.map((each) => each.hash));

  await writeFile(
    join(root, "src/recipe.ts"),
    "export const recipe = (d: string) => 'Fry ' + d;\n",
  );
  const [greet, cook] = (await bundled(root)).bundles;
  expect(greet).toMatchObject({ hash: first.bundles[0]?.hash });
  expect(cook?.hash).not.toBe(first.bundles[1]?.hash);
  await expect(stat(join(first.bundles[1]?.directory ?? "", "index.mjs"))).resolves.toBeDefined();
});

it("gives one content one hash, however often it is built", async () => {
  const root = await makeProject(files);
  const first = await bundled(root);
  await utimes(join(root, "src/index.ts"), new Date(), new Date(0));
  const second = await bundled(root);
  expect(second.bundles.map((each) => each.reused)).toEqual([false, false]);
  expect(second.bundles.map((each) => each.hash)).toEqual(first.bundles.map((each) => each.hash));
});

it("says once, at its place, what stands in the way of several bundles", async () => {
  const missing = `import "not-installed";\n${program}`;
  const root = await makeProject({ ...files, "src/index.ts": missing });
  const { bundles, diagnostics } = await bundle({
    root,
    architecture: architectureOf([fn("greet"), fn("cook")]),
    directory: join(root, ".pluto/dev/bundles"),
  });
  expect(bundles).toEqual([]);
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: "PLUTO2001", file: "src/index.ts", line: 1, column: 8 }),
  ]);
  expect(diagnostics[0]?.hint).toContain("npm install");
});

it("carries nothing that only a deployment needs", async () => {
  const root = await makeProject(files);
  const { bundles } = await bundled(root);
  for (const each of bundles) {
    const map = await readFile(join(each.directory, "index.mjs.map"), "utf8");
    const sources: string[] = JSON.parse(map).sources;
    expect(
      sources.filter((path) => /@pulumi|ts-morph|esbuild|kind\.ts|kind\.js/.test(path)),
    ).toEqual([]);
  }
});

it("holds the AWS SDK's clients of the kinds that the function was granted, and no others", async () => {
  const calling =
    'import { Function, KVStore } from "@plutolang/pluto";\nconst visits = new KVStore("visits");\nnew Function(async () => visits.get("all"), { name: "count" });\nnew Function(async () => "hello", { name: "hello" });\n';
  const root = await makeProject({ ...files, "src/index.ts": calling });
  const visits: Resource = { ...fn("visits"), id: "KVStore/visits", kind: "KVStore" };
  const { handler: _, ...store } = visits;
  const grant: Grant = { from: "Function/count", to: store.id, operations: ["get"], evidence: [] };
  const { bundles } = await bundle({
    root,
    architecture: { ...architectureOf([store, fn("count"), fn("hello")]), grants: [grant] },
    directory: join(root, ".pluto/dev/bundles"),
  });
  const sources = await Promise.all(
    bundles.map(async (each) => readFile(join(each.directory, "index.mjs.map"), "utf8")),
  );
  expect(sources[0]).toContain("client-dynamodb/");
  expect(sources[0]).not.toContain("client-lambda/");
  expect(sources[1]).not.toMatch(/client-(dynamodb|lambda|sagemaker-runtime)\//);
});
