// pnpm mutate: takes away each rule of the deducer's flow, one at a time, and fails where no fixture
// fails. --files <glob> mutates only these; --excused tries the excused ones too, to find excuses that
// are needed no more; --most <n> lets so many live; --jobs <n> takes so many threads, two by default.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const deduce = fileURLToPath(new URL("../..", import.meta.url));
const cache = join(deduce, `node_modules/.cache/mutation-${process.pid}`);

const { values } = parseArgs({
  options: {
    files: { type: "string" },
    excused: { type: "boolean", default: false },
    most: { type: "string", default: "0" },
    jobs: { type: "string", default: "2" },
  },
});

const clear = process.stdout.isTTY ? "\r\u001b[K" : "";

function onProgress(progress) {
  if (clear) process.stdout.write(clear + progress);
}

mkdirSync(cache, { recursive: true });
try {
  await build({
    entryPoints: [join(here, "mutate.ts"), join(here, "worker.ts")],
    outdir: cache,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
  const { mutate } = await import(pathToFileURL(join(cache, "mutate.mjs")).href);
  const worker = join(cache, "worker.mjs");
  const { files, excused: withExcused } = values;
  const [most, jobs] = [values.most, values.jobs].map(Number);
  const report = await mutate({ deduce, worker, files, withExcused, most, jobs, onProgress });
  console.log(clear + report.lines.join("\n"));
  process.exitCode = report.isClean ? 0 : 1;
} catch (error) {
  if (error.name !== "CannotMutate") throw error;
  console.error(clear + error.message);
  process.exitCode = 1;
} finally {
  rmSync(cache, { recursive: true, force: true });
}
