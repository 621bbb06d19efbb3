import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pathsOf } from "../src/client/local-stack.js";
import { readLogs } from "../src/client/read-logs.js";
import { statusLocal } from "../src/client/status-local.js";
import { call, send } from "./support/http.js";
import { preparePlatform } from "./support/prepare-platform.js";
import { type TestFunction, TestStack } from "./support/test-stack.js";
import { isAlive, until } from "./support/until.js";

const sdk = 'import { Function } from "@plutolang/pluto";';

function functionOf(name: string, handler: string, args: TestFunction["args"] = {}): TestFunction {
  return { name, source: `${sdk} new Function(${handler}, "${name}");`, args };
}

const functions: TestFunction[] = [
  functionOf(
    "hoarder",
    `async (megabytes) => {
      const held = [];
      for (let n = 0; n < megabytes; n += 10) {
        held.push(Buffer.alloc(10 * 1024 * 1024, 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return held.length;
    }`,
    { memory: 200 },
  ),
  functionOf(
    "collector",
    `async () => { const held = []; for (;;) held.push({ held: held.length }); }`,
    { memory: 128 },
  ),
  functionOf("sleeper", `(ms) => new Promise((resolve) => setTimeout(resolve, ms, process.pid))`, {
    timeout: 1,
  }),
  functionOf("patient", `(ms) => new Promise((resolve) => setTimeout(resolve, ms, process.pid))`),
  functionOf("spinner", `async () => { for (;;); }`, { timeout: 1 }),
  functionOf("leaver", `async (code) => process.exit(code)`),
  functionOf(
    "loose",
    `async () => { setTimeout(() => { throw new Error("too late"); }); await new Promise(() => {}); }`,
  ),
  {
    name: "broken",
    source: `${sdk} new Function(async () => 1, "broken"); throw new Error("no key");`,
  },
  functionOf("orphan", "async () => 1"),
  functionOf("talker", `async (text) => { console.log(text); console.error("oh"); return 1; }`),
];

const { entries, remove } = await preparePlatform();
const stack = await TestStack.create(entries);
let urls: Readonly<Record<string, string>>;

beforeAll(async () => {
  const deployment = await stack.deploy({ functions });
  urls = Object.fromEntries(deployment.functions.map(({ name, url }) => [name, url]));
}, 30_000);

afterAll(async () => {
  await stack.remove();
  await remove();
});

function urlOf(name: string): string {
  return urls[name] ?? `no ${name}`;
}

async function processesOf(name: string): Promise<readonly { pid: number; busy: boolean }[]> {
  const status = await statusLocal(stack.stack);
  const found = status.running && status.functions.find((each) => each.name === name);
  return found ? found.processes : [];
}

function logShows(name: string, text: string): Promise<boolean> {
  return until(`the log of ${name} shows "${text}"`, async () => {
    for await (const line of readLogs(stack.stack, { function: name })) {
      if (line.text.includes(text)) return true;
    }
    return false;
  });
}

test("a function that holds more than its memory is killed, and the next call finds a new one", async () => {
  const { status, body } = await call(urlOf("hoarder"), 1000);
  expect(status).toBe(502);
  expect(body).toMatch(/signal: killed.*200 MB/);
  await logShows("hoarder", "Runtime.OutOfMemory");
  expect(await call(urlOf("hoarder"), 10)).toEqual({ status: 200, body: 1 });
}, 30_000);

test("a heap that outgrows the memory ends in the same way", async () => {
  const { status, body } = await call(urlOf("collector"));
  expect(status).toBe(502);
  expect(body).toMatch(/Runtime exited with error: signal/);
}, 60_000);

test("a function that takes too long is ended, even if it never waits", async () => {
  for (const name of ["sleeper", "spinner"]) {
    const { status, body } = await call(urlOf(name), 60_000);
    expect(status).toBe(504);
    expect(body).toBe("Task timed out after 1.00 seconds");
    await logShows(name, "Task timed out after 1.00 seconds");
  }
  expect(await call(urlOf("sleeper"), 0)).toMatchObject({ status: 200 });
}, 30_000);

test("calls at the same time run in processes of their own", async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => call(urlOf("patient"), 3000)));
  const pids = new Set(answers.map((each) => each.body));
  expect(pids.size).toBe(4);
  expect((await processesOf("patient")).length).toBe(4);
}, 30_000);

test("calls one after the other run in one process", async () => {
  const first = await call(urlOf("patient"), 0);
  for (let again = 0; again < 5; again += 1) {
    expect(await call(urlOf("patient"), 0)).toEqual(first);
  }
});

test("calls beyond what may run at a time wait their turn", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, () => call(urlOf("patient"), 100)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect((await processesOf("patient")).length).toBeLessThanOrEqual(16);
}, 30_000);

test("a process that exits answers 502 with Lambda's words", async () => {
  expect(await call(urlOf("leaver"), 3)).toEqual({
    status: 502,
    body: "Runtime exited with error: exit status 3 (see pluto logs)",
  });
  expect((await call(urlOf("leaver"), 0)).body).toContain(
    "Runtime exited without providing a reason",
  );
});

test("an exception that nobody catches ends the process", async () => {
  const { status, body } = await call(urlOf("loose"));
  expect(status).toBe(502);
  expect(body).toContain("too late");
});

test("a module that cannot be loaded answers 502, and its error is in the log", async () => {
  const { status, body } = await call(urlOf("broken"));
  expect(status).toBe(502);
  expect(body).toContain("no key");
  expect(body).toContain("pluto logs");
  await logShows("broken", "Error: no key");
});

test("a function whose bundle was deleted answers 502", async () => {
  await rm(join(pathsOf(stack.stack).bundles, "orphan"), { recursive: true });
  const { status, body } = await call(urlOf("orphan"));
  expect(status).toBe(502);
  expect(body).toContain("pluto deploy");
});

test("the log holds what was written, under the request's id, and a report", async () => {
  const { headers } = await send(urlOf("talker"), { body: '["buenos días"]' });
  const lines = await until("the report is in the log", async () => {
    const found = [];
    for await (const line of readLogs(stack.stack, { function: "talker" })) found.push(line);
    return found.some(({ stream }) => stream === "platform") && found;
  });
  const requestId = headers["x-amzn-requestid"];
  expect(lines).toMatchObject([
    { function: "talker", requestId, stream: "stdout", text: "buenos días" },
    { function: "talker", requestId, stream: "stderr", text: "oh" },
    { function: "talker", requestId, stream: "platform" },
  ]);
  expect(lines[2]?.text).toMatch(
    /^REPORT RequestId: \S+\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 512 MB\tMax Memory Used: \d+ MB\tInit Duration: [\d.]+ ms$/,
  );
});

test("a process that a function leaves running ends with the host", async () => {
  const pids = (await processesOf("patient")).map(({ pid }) => pid);
  expect(pids.length).toBeGreaterThan(0);
  const status = await statusLocal(stack.stack);
  if (!status.running) throw new Error("It should run.");
  process.kill(status.pid, "SIGKILL");
  await until("its processes are gone", () => !pids.some(isAlive));
});
