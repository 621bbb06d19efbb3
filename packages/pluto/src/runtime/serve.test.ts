import { expect, it, vi } from "vitest";
import { registerHandler } from "./registry.js";
import { serve } from "./serve.js";

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** A function URL's event, without a query string unless one is given, as AWS sends it. */
function post(body: string | undefined, more: object = {}): object {
  const context = { http: { method: "POST" }, domainName: "abc.lambda-url.us-east-1.on.aws" };
  return { requestContext: context, ...(body === undefined ? {} : { body }), ...more };
}

registerHandler("add", (a: number, b: number) => a + b);
registerHandler("nothing", () => undefined);
registerHandler("circle", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  return circle;
});
registerHandler("fail", async () => {
  throw new RangeError("out of range");
});

const call = async (name: string, event: unknown) => (await serve(name)(event, {})) as Answer;

it.each([
  ["without a query string", post("[1, 2]")],
  [
    "with a query string",
    post("[1, 2]", { rawQueryString: "n=1", queryStringParameters: { n: "1" } }),
  ],
  ["whatever the content type", post("[1, 2]", { headers: { "content-type": "text/plain" } })],
  ["in base64", post(Buffer.from("[1, 2]").toString("base64"), { isBase64Encoded: true })],
])("answers a URL's event %s", async (_, event) => {
  expect(await call("add", event)).toEqual({
    statusCode: 200,
    headers: { "content-type": "application/json" },
    body: '{"code":200,"body":3}',
  });
});

it.each([
  ["an object", post('{"a":1}'), "Payload should be an array."],
  ["null", post("null"), "Payload should be an array."],
  ["no JSON", post("[1,"), "Payload should be valid JSON."],
  ["an empty body", post(""), "Payload should be valid JSON."],
  ["no body", post(undefined), "Payload should be valid JSON."],
])("refuses %s with 400", async (_, event, message) => {
  const { statusCode, body } = await call("add", event);
  expect(statusCode).toBe(400);
  expect(JSON.parse(body)).toEqual({ code: 400, body: message });
});

it.each(["GET", "PUT", "HEAD", "DELETE"])("shows the curl line to who uses %s", async (method) => {
  const event = {
    requestContext: { http: { method }, domainName: "abc.lambda-url.us-east-1.on.aws" },
  };
  const { statusCode, headers, body } = await call("add", event);
  expect(statusCode).toBe(405);
  expect(headers).toMatchObject({ allow: "POST, OPTIONS" });
  expect(body).toContain("curl -X POST https://abc.lambda-url.us-east-1.on.aws");
});

it("tells what is allowed to who asks with OPTIONS", async () => {
  const answer = await call("add", { requestContext: { http: { method: "OPTIONS" } } });
  expect(answer).toEqual({ statusCode: 204, headers: { allow: "POST, OPTIONS" }, body: "" });
});

it("gives a failing handler's message to the caller and its stack to the log alone", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { statusCode, body } = await call("fail", post("[]"));
  expect(statusCode).toBe(500);
  expect(JSON.parse(body)).toEqual({ code: 500, body: "Function execution failed: out of range" });
  expect(log).toHaveBeenCalledWith(
    expect.objectContaining({ stack: expect.stringContaining("RangeError") }),
  );
  log.mockRestore();
});

it("fails when JSON cannot carry the result, and answers null for none", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  expect((await call("circle", post("[]"))).statusCode).toBe(500);
  log.mockRestore();
  expect((await call("nothing", post("[]"))).body).toBe('{"code":200,"body":null}');
});

it("takes a direct payload, and lets Lambda report what the handler throws", async () => {
  expect(await serve("add")([1, 2], {})).toEqual({ code: 200, body: 3 });
  await expect(serve("fail")([], {})).rejects.toThrow("out of range");
  await expect(serve("add")({ a: 1 }, {})).rejects.toThrow("Payload should be an array.");
});
