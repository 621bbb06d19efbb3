import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DiagnosticError } from "@plutolang/diagnostics";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { installEngine } from "./install-engine.js";

let folder: string;
let directory: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pluto-engine-"));
  directory = path.join(folder, "engine");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function refusalOf(signal?: AbortSignal) {
  const error = await installEngine(directory, () => undefined, signal).catch((thrown) => thrown);
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics[0];
}

/** Puts a program named npm before all others. */
async function putNpm(script: string): Promise<void> {
  const bin = path.join(folder, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(path.join(bin, "npm"), `#!/bin/sh\n${script}\n`);
  await chmod(path.join(bin, "npm"), 0o755);
  vi.stubEnv("PATH", `${bin}${path.delimiter}${process.env.PATH}`);
}

async function refusingServer(): Promise<Server> {
  const server = createServer((_, response) => response.writeHead(404).end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

it("is installed by one of several that want it, which see it whole or not at all", async () => {
  await putNpm(`echo installed >> "${folder}/log"; mkdir -p node_modules/node-llama-cpp`);
  const events: string[] = [];
  const install = () => installEngine(directory, ({ text }) => events.push(text));
  const [first, second] = await Promise.all([install(), install()]);
  expect(second).toBe(first);
  expect(await readdir(path.join(first, "node_modules"))).toEqual(["node-llama-cpp"]);
  expect(events).toEqual(["Installing the model engine, once for all projects (85 MB)"]);
});

it("leaves nothing behind when it fails", async () => {
  await putNpm('mkdir node_modules; echo "npm error the disk is on fire" >&2; exit 1');
  const refusal = await refusalOf();
  expect(refusal).toMatchObject({ code: "PLUTO3066" });
  expect(refusal?.message).toContain("the disk is on fire");
  expect(await readdir(directory)).toEqual([]);
});

it("leaves nothing behind when it is aborted", async () => {
  await putNpm(`touch "${folder}/begun"; exec sleep 600`);
  const controller = new AbortController();
  const installing = installEngine(directory, () => undefined, controller.signal);
  installing.catch(() => undefined);
  await vi.waitFor(async () => expect(await readdir(folder)).toContain("begun"));
  controller.abort(new Error("Ctrl-C"));
  await expect(installing).rejects.toThrow("Ctrl-C");
  expect(await readdir(directory)).toEqual([]);
});

it("says so if there is no npm", async () => {
  vi.stubEnv("PATH", path.join(folder, "nothing"));
  expect(await refusalOf()).toMatchObject({ code: "PLUTO3064" });
});

it("says within seconds that the registry cannot be reached", async () => {
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9/");
  vi.stubEnv("npm_config_cache", path.join(folder, "npm"));
  expect(await refusalOf()).toMatchObject({ code: "PLUTO3065" });
}, 30_000);

it("says so if the registry lacks it", async () => {
  const server = await refusingServer();
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("npm_config_registry", `http://127.0.0.1:${port}/`);
  vi.stubEnv("npm_config_cache", path.join(folder, "npm"));
  const refusal = await refusalOf().finally(() => server.close());
  expect(refusal).toMatchObject({ code: "PLUTO3066" });
  expect(refusal?.message).toMatch(/404/);
}, 30_000);
