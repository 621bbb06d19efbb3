import { spawn } from "node:child_process";
import { chmod, copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isEngine } from "../src/is-engine.js";

test.runIf(process.platform === "linux")("tells an engine from what has its number", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pluto-engine-"));
  const engine = join(folder, "pulumi");
  await copyFile("/bin/sleep", engine);
  await chmod(engine, 0o755);
  const child = spawn(engine, ["60"]);
  await new Promise((resolve) => child.once("spawn", resolve));
  expect(isEngine(child.pid ?? 0)).toBe(true);
  expect(isEngine(process.pid)).toBe(false);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  expect(isEngine(child.pid ?? 0)).toBe(false);
  await rm(folder, { recursive: true });
});
