import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, send } from "./support/http.js";
import { preparePlatform } from "./support/prepare-platform.js";
import { TestStack } from "./support/test-stack.js";

const count = `
import { Function } from "@plutolang/pluto";
new Function(async function* (upTo: number, milliseconds = 0) {
  for (let next = 1; next <= upTo; next += 1) {
    yield { next };
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}, "count");`;

const breaking = `
import { Function } from "@plutolang/pluto";
new Function(async function* (after: number) {
  for (let next = 0; next < after; next += 1) yield "line " + next;
  throw new Error("torn");
}, "breaking");`;

const flood = `
import { Function } from "@plutolang/pluto";
let produced = 0;
new Function(async function* (megabytes: number) {
  for (produced = 0; produced < megabytes; produced += 1) yield "x".repeat(1024 * 1024);
}, "flood");`;

const { entries, remove } = await preparePlatform();
const stack = await TestStack.create(entries);
let urls: Readonly<Record<string, string>>;

beforeAll(async () => {
  const sources = { count, breaking, flood };
  const functions = Object.entries(sources).map(([name, source]) => {
    return { name, source, streaming: true };
  });
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

test("a client that accepts events gets an event for each value", async () => {
  const headers = { accept: "text/event-stream" };
  const answer = await send(urlOf("count"), { headers, body: "[2]" });
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("text/event-stream");
  expect(answer.body).toBe('data: {"next":1}\n\ndata: {"next":2}\n\n');
});

test("any other gets chunked text", async () => {
  const answer = await send(urlOf("count"), { body: "[2]" });
  expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(answer.headers["transfer-encoding"]).toBe("chunked");
  expect(answer.body).toBe('{"next":1}\n{"next":2}\n');
});

test("values arrive while the handler still runs", async () => {
  const started = performance.now();
  const first = await new Promise<number>((resolve, reject) => {
    const outgoing = request(urlOf("count"), { method: "POST", agent: false }, (incoming) => {
      incoming.once("data", () => resolve(performance.now() - started));
      incoming.on("error", () => {});
    });
    outgoing.on("error", reject);
    outgoing.end("[100, 100]");
    setTimeout(() => outgoing.destroy(), 3000).unref();
  });
  expect(first).toBeLessThan(5000);
});

test("a wrong payload and a wrong method are answered as of any function", async () => {
  expect((await send(urlOf("count"), { body: "{}" })).status).toBe(400);
  expect((await send(urlOf("count"), { method: "GET" })).status).toBe(405);
});

test("a handler that throws before its first value answers 500", async () => {
  expect(await call(urlOf("breaking"), 0)).toEqual({
    status: 500,
    body: "Function execution failed: torn",
  });
});

test("a handler that throws later ends with an event that says so", async () => {
  const headers = { accept: "text/event-stream" };
  const { status, body } = await send(urlOf("breaking"), { headers, body: "[1]" });
  expect(status).toBe(200);
  expect(body).toBe("data: line 0\n\nevent: error\ndata: Function execution failed: torn\n\n");
});

test("more than 6 MB may be streamed", async () => {
  const { status, body } = await send(urlOf("flood"), { body: "[20]" });
  expect(status).toBe(200);
  expect(body.length).toBe(20 * 1024 * 1024);
});

test("a client that goes away leaves the function well", async () => {
  await new Promise<void>((resolve) => {
    const outgoing = request(urlOf("flood"), { method: "POST", agent: false }, (incoming) => {
      incoming.once("data", () => incoming.destroy());
      incoming.once("close", resolve);
    });
    outgoing.on("error", () => {});
    outgoing.end("[50]");
  });
  const { body } = await send(urlOf("flood"), { body: "[1]" });
  expect(body.length).toBe(1024 * 1024);
});
