// pnpm bench: every claim about speed and size, measured side by side in one run.
import { cpus } from "node:os";
import { benchAws } from "./aws.mjs";
import { benchBundles } from "./bundles.mjs";
import { benchDeduce, benchStages } from "./deduce.mjs";
import { benchFunctions } from "./functions.mjs";

const processor = cpus()[0]?.model ?? "unknown processor";
console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${processor}\n`);
for (const bench of [benchDeduce, benchStages, benchBundles, benchFunctions, benchAws]) {
  const { title, rows } = await bench();
  console.log(title);
  console.table(rows);
}
