import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median, sideBySide } from "./measure.mjs";
import { example, pluto, projectOf, root } from "./project.mjs";

const typed = join(root, "bench/with-library-types.mjs");

/** The whole `pluto deduce` process against processes that load the types of all libraries. */
export async function benchDeduce() {
  const rows = sideBySide(
    {
      "pluto deduce, the guide's program": [pluto, "deduce", "--json"],
      "types of its expressions, libraries loaded": [typed, "src/index.ts"],
      "the same, and the program checked": [typed, "src/index.ts", "--check"],
      "node, doing nothing": ["-e", "0"],
      "node, loading the parser": ["-e", "require('oxc-parser')"],
    },
    7,
    {
      cwd: example,
      env: { ...process.env, NODE_PATH: join(root, "packages/deduce/node_modules") },
    },
  );
  return {
    title: "Deduction (median of 7, whole processes)",
    rows: { ...rounded(rows), ...growth() },
  };
}

/** Where the time of one `pluto deduce` goes, by its own timeline. */
export async function benchStages() {
  const timelines = [...Array(7).keys()].map(() => {
    const args = ["--require", join(root, "bench/timeline.cjs"), pluto, "deduce", "--json"];
    const { stderr } = spawnSync(process.execPath, args, { cwd: example, encoding: "utf8" });
    return JSON.parse(stderr);
  });
  const whole = median(timelines.map(({ whole }) => whole));
  const rows = Object.keys(timelines[0]).map((stage) => {
    const milliseconds = median(timelines.map((each) => each[stage]));
    return [stage, { ms: Number(milliseconds.toFixed(1)), share: percent(milliseconds / whole) }];
  });
  return { title: "Where it goes (median of 7)", rows: Object.fromEntries(rows) };
}

function percent(share) {
  return `${Math.round(share * 100)} %`;
}

function growth() {
  const projects = {
    "100 functions, 20 files": generated(20),
    "1,000 functions, 200 files": generated(200),
  };
  const contenders = Object.fromEntries(
    Object.entries(projects).map(([name, cwd]) => [name, [pluto, "-C", cwd, "deduce", "--json"]]),
  );
  for (const [name, args] of Object.entries(contenders)) {
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
    const { grants, diagnostics } = JSON.parse(stdout);
    if (diagnostics.length > 0 || grants.length !== Number(name.split(" ")[0].replace(",", "")))
      throw new Error(`${name} is not deduced.`);
  }
  return rounded(sideBySide(contenders, 3, {}));
}

/** A program of `files` modules with five functions each, which share helpers and stores. */
function generated(files) {
  const numbers = [...Array(files).keys()];
  const modules = numbers.map((file) => [
    `src/part${file}.ts`,
    `import { Function, KVStore } from "@plutolang/pluto";
import { remember } from "./remember.js";
const store = new KVStore("store-${file}");
${[0, 1, 2, 3, 4]
  .map(
    (each) =>
      `export const fn${each} = new Function(async (key: string) => remember(store, key), { name: "fn-${file}-${each}" });`,
  )
  .join("\n")}
`,
  ]);
  return projectOf({
    "package.json": '{ "name": "generated", "type": "module" }',
    "src/remember.ts": `import type { KVStore } from "@plutolang/pluto";
export async function remember(store: KVStore, key: string) {
  const before = await store.get(key);
  await store.set(key, key);
  return before;
}
`,
    "src/index.ts": numbers
      .map((file) => `export * as part${file} from "./part${file}.js";\n`)
      .join(""),
    ...Object.fromEntries(modules),
  });
}

function rounded(rows) {
  return Object.fromEntries(
    Object.entries(rows).map(([name, { milliseconds, ratio }]) => [
      name,
      { ms: Math.round(milliseconds), "times the first": Number(ratio.toFixed(2)) },
    ]),
  );
}
