import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeServer, listenOnLoopback } from "../host/listen.js";
import type { LocalStack } from "./local-stack.js";
import { releasePort, reservePort } from "./ports.js";

let home: string;
const before = process.env.PLUTO_HOME;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "pluto-ports-"));
  process.env.PLUTO_HOME = join(home, "state");
});

afterAll(async () => {
  if (before === undefined) delete process.env.PLUTO_HOME;
  else process.env.PLUTO_HOME = before;
  await rm(home, { recursive: true });
});

async function stackIn(project: string, port?: number): Promise<LocalStack> {
  const root = join(home, project);
  const directory = join(root, ".pluto", "dev");
  await mkdir(directory, { recursive: true });
  return { root, project, stack: "dev", directory, ...(port === undefined ? {} : { port }) };
}

test("a stack keeps its port, and no other gets it", async () => {
  const names = Array.from({ length: 20 }, (_, index) => `many-${index}`);
  const stacks = await Promise.all(names.map((name) => stackIn(name)));
  const ports = await Promise.all(stacks.map(reservePort));
  expect(new Set(ports).size).toBe(stacks.length);
  for (const port of ports) {
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(30_000);
  }
  expect(await Promise.all(stacks.map(reservePort))).toEqual(ports);
});

test("a stack keeps its port when its own folder has been emptied", async () => {
  const stack = await stackIn("emptied");
  const port = await reservePort(stack);
  await rm(join(stack.directory, "local"), { recursive: true });
  expect(await reservePort(stack)).toBe(port);
});

test("a project that moved takes its port along; its copy gets another", async () => {
  const stack = await stackIn("original");
  const port = await reservePort(stack);
  await rename(stack.root, join(home, "moved"));
  const moved = await stackIn("moved");
  expect(await reservePort(moved)).toBe(port);
  expect(await reservePort(await stackIn("original"))).not.toBe(port);
});

test("a port that somebody listens on is not chosen", async () => {
  const stack = await stackIn("chooser");
  const port = await reservePort(stack);
  await releasePort(stack);
  const servers = await listenOnLoopback(() => {}, port);
  expect(await reservePort(stack)).not.toBe(port);
  await Promise.all(servers.map(closeServer));
});

test("a port that was given back can be had", async () => {
  const stack = await stackIn("giver");
  const port = await reservePort(stack);
  const taker = await stackIn("taker", port);
  await expect(reservePort(taker)).rejects.toMatchObject({ diagnostics: [{ code: "PLUTO3002" }] });
  await releasePort(stack);
  expect(await reservePort(taker)).toBe(port);
});
