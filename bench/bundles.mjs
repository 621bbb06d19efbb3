import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sideBySide } from "./measure.mjs";
import { copyOfExample, pluto } from "./project.mjs";

/** Sizes of the guide's bundles, and what it costs to load one. */
export async function benchBundles() {
  const project = copyOfExample();
  const env = { ...process.env, PLUTO_MODEL: "demo" };
  const run = (command) =>
    spawnSync(process.execPath, [pluto, "-C", project, command], { env, encoding: "utf8" });
  const deployed = run("deploy");
  if (deployed.status !== 0) throw new Error(deployed.stderr);
  try {
    return {
      title: "Bundles of the guide's program",
      rows: measure(join(project, ".pluto/local/bundles")),
    };
  } finally {
    run("destroy");
  }
}

function measure(directory) {
  const rows = {};
  const loads = { "node, doing nothing": ["-e", "0"] };
  for (const name of readdirSync(directory)) {
    const [hash] = readdirSync(join(directory, name)).filter((each) => !each.endsWith(".json"));
    const file = join(directory, name, hash, "index.mjs");
    rows[name] = { "KB minified": Math.round(statSync(file).size / 1000) };
    loads[name] = [
      "--input-type=module",
      "-e",
      `await import(${JSON.stringify(pathToFileURL(file).href)})`,
    ];
  }
  const times = sideBySide(loads, 7, {});
  for (const name of Object.keys(rows)) {
    rows[name]["ms to load"] = Math.round(
      times[name].milliseconds - times["node, doing nothing"].milliseconds,
    );
  }
  return rows;
}
