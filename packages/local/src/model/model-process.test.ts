import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { DiagnosticError } from "@plutolang/diagnostics";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoModelFile } from "./demo-model.js";
import { ModelProcess } from "./model-process.js";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pluto-model-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function refusalOf(entry: string) {
  const logFile = path.join(folder, "model.log");
  const options = { entry, file: demoModelFile(), installation: folder, logFile };
  const error = await new ModelProcess(options).load().catch((thrown: unknown) => thrown);
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics[0];
}

async function entryOf(source: string): Promise<string> {
  const entry = path.join(folder, "entry.mjs");
  await writeFile(entry, source);
  return entry;
}

it("says how a process ended that could not load its model", async () => {
  const refusal = await refusalOf(await entryOf("process.exit(7)"));
  expect(refusal).toMatchObject({ code: "PLUTO3068" });
  expect(refusal?.message).toContain("exit code 7");
});

it("says that a process was killed, as the system does for want of memory", async () => {
  const refusal = await refusalOf(await entryOf('process.kill(process.pid, "SIGKILL")'));
  expect(refusal).toMatchObject({ code: "PLUTO3068" });
  expect(refusal?.message).toContain("memory");
});

it("says where the engine lies that does not start", async () => {
  const entry = path.join(folder, "model.mjs");
  const entryPoints = [fileURLToPath(new URL("./entry.ts", import.meta.url))];
  await build({ entryPoints, outfile: entry, bundle: true, platform: "node", format: "esm" });
  const refusal = await refusalOf(entry);
  expect(refusal).toMatchObject({ code: "PLUTO3067" });
  expect(refusal?.hint).toContain(folder);
});

it("says that a model is too large for the memory, when its process does", async () => {
  const failure = { fault: "memory", text: "Insufficient memory" };
  const answer = `process.send(${JSON.stringify({ type: "failed", failure })})`;
  const refusal = await refusalOf(await entryOf(`process.on("message", () => ${answer})`));
  expect(refusal).toMatchObject({ code: "PLUTO3056" });
  expect(refusal?.message).toContain("1.8 MB");
});
