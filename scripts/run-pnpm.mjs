// Runs the pinned pnpm through npx, so that a fresh machine needs Node and npm alone.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const { packageManager, engines } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Ends the process with a plain sentence when Node is too old for what follows. */
export function requireNode() {
  const wanted = engines.node.replace(">=", "").split(".").map(Number);
  const found = process.versions.node.split(".").map(Number);
  const enough = found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1]);
  if (enough) return;
  console.error(`Pluto needs Node ${engines.node.slice(2)} or newer; this is ${process.version}.`);
  process.exit(1);
}

/** Runs a command at the root, and ends the process with its exit code if it fails. */
export function run(command, args, options = {}) {
  const shell = process.platform === "win32";
  const { status, signal } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell,
    ...options,
  });
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
}

export function pnpm(...args) {
  run("npx", ["--yes", packageManager, ...args], { env: quietNpx() });
}

/** npm's own notices say nothing to someone who asked for pnpm. */
function quietNpx() {
  return { ...process.env, npm_config_loglevel: "error", npm_config_update_notifier: "false" };
}

/** Says what the next, possibly long, step is. */
export function say(step) {
  console.log(`\n\u25b8 ${step}`);
}

export function install() {
  say("Installing dependencies (about a minute on a first run)");
  pnpm(
    "install",
    "--frozen-lockfile",
    "--prefer-offline",
    "--reporter=append-only",
    "--loglevel=warn",
  );
}

export function build() {
  say("Building the SDK and the command line");
  run(process.execPath, ["scripts/build.mjs"]);
}
