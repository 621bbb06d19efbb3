import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { checkUrls } from "../src/check-urls.js";

let server: Server | undefined;
const methods: string[] = [];

afterEach(() => {
  server?.close();
  methods.length = 0;
});

/** Serves these statuses one after the other, the last one from then on. */
async function serve(...statuses: [number, ...number[]]): Promise<string> {
  const own = createServer((request, response) => {
    methods.push(request.method ?? "");
    response.statusCode = statuses.length > 1 ? (statuses.shift() ?? 0) : statuses[0];
    response.end();
  });
  server = own;
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}/`;
}

const quiet = { report: () => {}, patience: 0 };

test("a URL is ready if its function refuses GET", async () => {
  const url = await serve(405);
  const { urls, diagnostics } = await checkUrls({ "Function/qa": { url }, "KVStore/x": {} }, quiet);
  expect(urls).toEqual([{ id: "Function/qa", url, auth: "none", ready: true, status: 405 }]);
  expect(diagnostics).toEqual([]);
  expect(methods).toEqual(["GET"]);
});

test("a URL for which callers must sign is ready if it lets nobody in", async () => {
  const url = await serve(403);
  const { urls } = await checkUrls({ "Function/qa": { url, auth: "iam" } }, quiet);
  expect(urls[0]?.ready).toBe(true);
});

test("a URL that answers otherwise is a warning", async () => {
  const { diagnostics } = await checkUrls({ "Function/qa": { url: await serve(502) } }, quiet);
  expect(diagnostics).toMatchObject([{ code: "PLUTO4018", severity: "warning" }]);
  expect(diagnostics[0]?.message).toContain("status 502");
});

test("a new URL is asked again until AWS knows of it", async () => {
  const url = await serve(403, 405);
  const { urls } = await checkUrls({ "Function/qa": { url } }, { ...quiet, patience: 10_000 });
  expect(urls[0]).toMatchObject({ ready: true, status: 405 });
});
