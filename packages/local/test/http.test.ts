import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, send } from "./support/http.js";
import { preparePlatform } from "./support/prepare-platform.js";
import { type TestFunction, TestStack } from "./support/test-stack.js";

const sdk = 'import { Function } from "@plutolang/pluto";';

const greet: TestFunction = {
  name: "greet",
  source: `${sdk} new Function(async (name, more) => "Hello, " + name + (more ?? "") + "!", "greet");`,
};
const nothing: TestFunction = {
  name: "nothing",
  source: `${sdk} new Function(async () => {}, "nothing");`,
};
const failing: TestFunction = {
  name: "failing",
  source: `${sdk} new Function(async () => { throw new Error("out of stock"); }, "failing");`,
};
const size: TestFunction = {
  name: "size",
  source: `${sdk} new Function(async (text) => text.length, "size");`,
};
const shared: TestFunction = {
  name: "shared",
  source: `${sdk} new Function(async () => "for all", "shared");`,
  args: { url: { cors: { allowOrigins: ["https://*.example.com"], maxAge: 60 } } },
};
const guarded: TestFunction = {
  name: "guarded",
  source: `${sdk} new Function(async () => "for few", "guarded");`,
  args: { url: { auth: "iam" } },
};

const { entries, remove } = await preparePlatform();
const stack = await TestStack.create(entries);
let urls: Readonly<Record<string, string>>;

beforeAll(async () => {
  const functions = [greet, nothing, failing, size, shared, guarded];
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

const greeting = '{"code":200,"body":"Hello, Peter!"}';

describe("a POST of an array calls the handler", () => {
  test.each(["", "/", "?n=1", "/?n=1&n=2", "/any/path?q=%20"])(
    "with %j after the URL",
    async (rest) => {
      const { status, headers, body } = await send(urlOf("greet") + rest, { body: '["Peter"]' });
      expect({ status, body }).toEqual({ status: 200, body: greeting });
      expect(headers["content-type"]).toBe("application/json");
    },
  );

  test.each([
    "application/json",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "text/plain",
    "nonsense",
  ])("with content type %s", async (type) => {
    const headers = { "content-type": type };
    const { body } = await send(urlOf("greet"), { headers, body: '["Peter"]' });
    expect(body).toBe(greeting);
  });

  test("sent in chunks of which one cuts a character in two", async () => {
    const { body } = await send(urlOf("greet"), { body: ['["Pe', 'ter"', "]"] });
    expect(body).toBe(greeting);
    const bytes = Buffer.from('["Zoë"]');
    const split = [bytes.subarray(0, 5), bytes.subarray(5)] as unknown as string[];
    expect((await send(urlOf("greet"), { body: split })).body).toContain("Hello, Zoë!");
  });

  test("with all of its elements, and with none", async () => {
    expect(await call(urlOf("greet"), "Peter", " and Anna")).toEqual({
      status: 200,
      body: "Hello, Peter and Anna!",
    });
    expect(await call(urlOf("greet"))).toEqual({ status: 200, body: "Hello, undefined!" });
  });

  test("and a handler that returns nothing answers null", async () => {
    expect(await call(urlOf("nothing"))).toEqual({ status: 200, body: null });
  });

  test("under the name's own host", async () => {
    const { host } = new URL(urlOf("greet"));
    const answer = await send(`http://${host}/`, {
      headers: { host: `greet.${host}` },
      body: '["Peter"]',
    });
    expect(answer.body).toBe(greeting);
  });

  test("over IPv4 and IPv6 alike", async () => {
    const { port } = new URL(urlOf("greet"));
    for (const host of ["127.0.0.1", "[::1]"]) {
      expect((await send(`http://${host}:${port}/greet`, { body: '["Peter"]' })).body).toBe(
        greeting,
      );
    }
  });
});

describe("other requests are told what is wrong", () => {
  test.each([
    ["an object", "{}", "Payload should be an array."],
    ["a string", '"Peter"', "Payload should be an array."],
    ["no JSON", "Peter", "Payload should be valid JSON."],
    ["nothing", "", "Payload should be valid JSON."],
  ])("%s", async (_what, payload, text) => {
    const { status, body } = await send(urlOf("greet"), { body: payload });
    expect({ status, body }).toEqual({
      status: 400,
      body: JSON.stringify({ code: 400, body: text }),
    });
  });

  test("a GET, with the curl line that works", async () => {
    const { status, headers, body } = await send(urlOf("greet"), { method: "GET" });
    expect(status).toBe(405);
    expect(headers.allow).toBe("POST, OPTIONS");
    expect((JSON.parse(body) as { body: string }).body).toContain(
      `curl -X POST ${urlOf("greet")} -d '["argument"]'`,
    );
  });

  test("a HEAD, without a body", async () => {
    const { status, body } = await send(urlOf("greet"), { method: "HEAD" });
    expect({ status, body }).toEqual({ status: 405, body: "" });
  });

  test("an OPTIONS, with what is allowed", async () => {
    const { status, headers, body } = await send(urlOf("greet"), { method: "OPTIONS" });
    expect({ status, body }).toEqual({ status: 204, body: "" });
    expect(headers.allow).toBe("POST, OPTIONS");
  });

  test("a handler that throws, with its message and no stack", async () => {
    const { status, body } = await send(urlOf("failing"), { body: "[]" });
    expect(status).toBe(500);
    expect(body).toBe('{"code":500,"body":"Function execution failed: out of stock"}');
  });

  test("a function that there is not, with those that there are", async () => {
    const { origin } = new URL(urlOf("greet"));
    for (const path of ["/", "/greeting", "/constructor"]) {
      const { status, body } = await send(origin + path, { body: "[]" });
      expect(status).toBe(404);
      expect(body).toContain(urlOf("greet"));
    }
  });

  test("a host that is not this machine", async () => {
    for (const host of ["evil.example", "localhost.evil.example", "169.254.1.1"]) {
      const { status } = await send(urlOf("greet"), { headers: { host }, body: '["Peter"]' });
      expect(status).toBe(403);
    }
  });
});

describe("the limit of 6 MB", () => {
  const limit = 6 * 1024 * 1024;
  const textOf = (bytes: number) => JSON.stringify(["x".repeat(bytes - 4)]);

  test("holds to the byte", async () => {
    expect((await send(urlOf("size"), { body: textOf(limit) })).body).toBe(
      `{"code":200,"body":${limit - 4}}`,
    );
    const { status, body } = await send(urlOf("size"), { body: textOf(limit + 1) });
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ code: 413 });
  });

  test("holds for a body of unknown length", async () => {
    const chunk = "x".repeat(1024 * 1024);
    const { status } = await send(urlOf("size"), { body: ['["', ...Array(7).fill(chunk), '"]'] });
    expect(status).toBe(413);
  });
});

describe("CORS", () => {
  const origin = "https://shop.example.com";

  test("a preflight is answered for the function", async () => {
    const { status, headers } = await send(urlOf("shared"), {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "POST",
      "access-control-max-age": "60",
    });
  });

  test("an answer names the origin that may read it, and no other", async () => {
    const allowed = await send(urlOf("shared"), { headers: { origin }, body: "[]" });
    expect(allowed.headers["access-control-allow-origin"]).toBe(origin);
    const foreign = { origin: "https://example.com.evil.example" };
    const refused = await send(urlOf("shared"), { headers: foreign, body: "[]" });
    expect(refused.headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("is off unless asked for", async () => {
    const { headers } = await send(urlOf("greet"), { headers: { origin }, body: "[]" });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

test("a URL whose auth is iam refuses who does not sign", async () => {
  expect((await send(urlOf("guarded"), { body: "[]" })).status).toBe(403);
});
