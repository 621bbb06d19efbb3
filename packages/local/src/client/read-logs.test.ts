import { appendFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FunctionLog } from "../functions/function-log.js";
import type { LogLine, LogOptions } from "./deployment.js";
import { type LocalStack, pathsOf } from "./local-stack.js";
import { readLogs } from "./read-logs.js";

let stack: LocalStack;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), "pluto-logs-"));
  stack = { root, project: "shop", stack: "dev", directory: join(root, ".pluto", "dev") };
});

afterEach(() => rm(stack.root, { recursive: true }));

async function write(name: string, ...texts: string[]): Promise<void> {
  const log = new FunctionLog(pathsOf(stack).logs, name);
  for (const text of texts) log.write("stdout", text, "0190");
  await log.close();
}

async function textsOf(options: LogOptions = {}): Promise<string[]> {
  const lines: string[] = [];
  for await (const { function: name, text } of readLogs(stack, options))
    lines.push(`${name}: ${text}`);
  return lines;
}

test("a stack that never ran has no lines", async () => {
  expect(await textsOf()).toEqual([]);
});

test("lines of all functions come by their time, those of one alone if it is named", async () => {
  await write("chatbot", "one", "two\nand a half\n");
  await write("qa", "three");
  expect(await textsOf()).toEqual(["chatbot: one", "chatbot: two\nand a half", "qa: three"]);
  expect(await textsOf({ function: "qa" })).toEqual(["qa: three"]);
  expect(await textsOf({ tail: 1 })).toEqual(["qa: three"]);
  expect(await textsOf({ tail: 0 })).toEqual([]);
});

test("a line that was not written whole is left out", async () => {
  await write("chatbot", "one");
  const file = join(pathsOf(stack).logs, "chatbot.log");
  await appendFile(file, '{"time":"2026\n{"time":"2026-11-22T00:00:00.000Z","stream":"stdout"');
  expect(await textsOf()).toEqual(["chatbot: one"]);
});

test("following gives what comes, of functions that come later too, until it is stopped", async () => {
  await mkdir(stack.directory, { recursive: true });
  await write("chatbot", "one");
  const stop = new AbortController();
  const lines: LogLine[] = [];
  const next: Record<string, () => Promise<void>> = {
    one: () => write("chatbot", "two"),
    two: () => write("qa", "three"),
    three: async () => stop.abort(),
  };
  for await (const line of readLogs(stack, { follow: true, signal: stop.signal })) {
    lines.push(line);
    await next[line.text]?.();
  }
  expect(lines.map(({ text }) => text)).toEqual(["one", "two", "three"]);
});
