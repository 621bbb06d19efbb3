import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { median, time } from "./measure.mjs";
import { copyOfExample, pluto, root } from "./project.mjs";

const byHand = join(root, "bench/aws-by-hand.mjs");
const self = fileURLToPath(import.meta.url);
/** A part of the stand-in is missing on this machine. */
const missingPart = 69;

/** `pluto deploy` against a hand-written Pulumi program, on the same engine and the same AWS. */
export async function benchAws() {
  const standin = join(root, "packages/aws-standin/bin/aws-standin.mjs");
  const { status, stdout } = spawnSync(process.execPath, [standin, "--", process.execPath, self], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const title = "A deploy of the guide's program to AWS as it is played here (median of 3)";
  if (status === missingPart) return { title, rows: { "left out": { why: "see above" } } };
  if (status !== 0) throw new Error(`The deploys failed with ${status}.`);
  return { title, rows: JSON.parse(stdout) };
}

/** Runs in the stand-in's environment. Each round begins and ends with an empty account. */
function measure(rounds) {
  const project = copyOfExample();
  const state = mkdtempSync(join(tmpdir(), "pluto-bench-"));
  const bundles = mkdtempSync(join(tmpdir(), "pluto-bench-"));
  const here = { cwd: project };
  const stack = ["--stack", "aws", "--yes"];
  time([pluto, "stack", "new", "aws", "--platform", "AWS", "--region", "us-east-1"], here);
  const contenders = {
    "by hand, with Pulumi alone": {
      deploy: [byHand, "up", state, bundles],
      destroy: [byHand, "destroy", state, bundles],
    },
    "pluto deploy": { deploy: [pluto, "deploy", ...stack], destroy: [pluto, "destroy", ...stack] },
  };
  time(contenders["pluto deploy"].deploy, here);
  takeBundles(project, bundles);
  time(contenders["pluto deploy"].destroy, here);
  const names = Object.keys(contenders);
  const created = Object.fromEntries(names.map((name) => [name, []]));
  const again = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      created[name].push(time(contenders[name].deploy, here));
      again[name].push(time(contenders[name].deploy, here));
      time(contenders[name].destroy, here);
    }
  }
  for (const folder of [state, bundles]) rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(names.map((name) => [name, row(name)]));

  function row(name) {
    return {
      "first deploy, s": seconds(median(created[name])),
      "times by hand": ratio(created[name], created[names[0]]),
      "with nothing to change, s": seconds(median(again[name])),
      "times by hand ": ratio(again[name], again[names[0]]),
    };
  }
}

/** The hand-written program deploys the very bundles that Pluto made. */
function takeBundles(project, to) {
  const from = join(project, ".pluto/aws/bundles");
  for (const name of readdirSync(from)) {
    const [hash] = readdirSync(join(from, name)).filter((each) => !each.includes("."));
    cpSync(join(from, name, hash, "index.mjs"), join(to, name, "index.mjs"));
  }
}

function seconds(milliseconds) {
  return Number((milliseconds / 1000).toFixed(1));
}

function ratio(times, base) {
  return Number(median(times.map((each, index) => each / base[index])).toFixed(2));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(measure(3)));
}
