import { execFileSync, spawn, spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { findMoto } from "../src/parts/moto.js";
import { findTerraformPlugin } from "../src/parts/terraform-plugin.js";

const bin = fileURLToPath(new URL("../bin/aws-standin.mjs", import.meta.url));
const isWhole =
  typeof (await findMoto(process.env)) === "string" &&
  (await findTerraformPlugin(process.env)) !== undefined;

function run(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  return spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", env });
}

/** The processes that have the text among their arguments. */
function processesUsing(text: string): string {
  const all = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" }).split("\n");
  return all.filter((line) => line.includes(text)).join("\n");
}

test("without a command it says how it is used", () => {
  const { status, stderr } = run([]);
  expect(status).toBe(64);
  expect(stderr).toContain("Usage: pnpm aws-standin -- <command>");
});

test("where parts are missing it names them all and how to get them", () => {
  const { status, stderr } = run(["--", "true"], {
    PATH: dirname(process.execPath),
    HOME: "/nonexistent",
    PLUTO_HOME: "/nonexistent",
    PLUTO_TERRAFORM_AWS_PLUGIN: "/nonexistent",
  });
  expect(status).toBe(69);
  expect(stderr).toMatch(/The Pulumi engine is missing\. .*Go 1\.25/);
  expect(stderr).toMatch(/The AWS provider is missing\. .*PLUTO_TERRAFORM_AWS_PLUGIN/);
  expect(stderr).toMatch(/moto is missing\. .*pip install/);
});

describe.skipIf(!isWhole)("a command", { timeout: 60_000 }, () => {
  test("finds AWS and the engine in its environment, and its exit code comes back", () => {
    const script = 'pulumi version && echo "$AWS_ENDPOINT_URL" && exit 7';
    const { status, stdout } = run(["--", "sh", "-c", script]);
    expect(status).toBe(7);
    const [version, url = ""] = stdout.trim().split("\n");
    expect(version).toMatch(/^v3\.2\d\d/);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test("meets AWS as the variable PLUTO_AWS_STANDIN says it shall be", () => {
    const faults = [{ action: "sts:GetCallerIdentity", nth: 1, code: "ExpiredToken" }];
    const env = { ...process.env, PLUTO_AWS_STANDIN: JSON.stringify({ faults }) };
    const authorization = "Authorization: Credential=x/20260101/us-east-1/sts/aws4_request";
    const script = `curl -s -H "${authorization}" -d Action=GetCallerIdentity "$AWS_ENDPOINT_URL"`;
    expect(run(["--", "sh", "-c", script], env).stdout).toContain("<Code>ExpiredToken</Code>");
  });

  test("that does not exist is said to", () => {
    const { status, stderr } = run(["--", "no-such-command"]);
    expect(status).toBe(127);
    expect(stderr).toContain("no-such-command could not be started");
  });

  test("gets the signals that were sent to the stand-in, and nothing is left behind", async () => {
    const marker = `stand-in-test-${process.pid}`;
    const script = `trap 'exit 9' TERM; echo ready; while :; do sleep 0.1; done # ${marker}`;
    const child = spawn(process.execPath, [bin, "--", "sh", "-c", script]);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(9);
    expect(processesUsing(marker)).toBe("");
  });

  test("or not, its parts end with it when it is killed", async () => {
    const child = spawn(process.execPath, [bin, "--", "sh", "-c", "echo $AWS_CONFIG_FILE; cat"]);
    const config = String(await new Promise((resolve) => child.stdout.once("data", resolve)));
    const folder = dirname(config.trim());
    const parts = partsOf(child.pid ?? 0);
    expect(parts).toHaveLength(2);
    child.kill("SIGKILL");
    await vi.waitFor(() => expect(parts.filter(isRunning)).toEqual([]), 10_000);
    await rm(folder, { recursive: true });
  });
});

/** moto and the plugin: what the shells that the stand-in started run. */
function partsOf(pid: number): readonly number[] {
  const lines = execFileSync("ps", ["-eo", "pid,ppid,args"], { encoding: "utf8" }).split("\n");
  const processes = lines.map((line) => line.trim().split(/\s+/));
  const shells = processes.filter(([, parent]) => parent === String(pid)).map(([id]) => id);
  const theirs = processes.filter(([, parent]) => shells.includes(parent));
  const isPart = (args: readonly string[]) => /moto_server|terraform-pro/.test(args.join(" "));
  return theirs
    .filter(([, , program, ...args]) => program !== "/bin/sh" && isPart([program ?? "", ...args]))
    .map(([id]) => Number(id));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
