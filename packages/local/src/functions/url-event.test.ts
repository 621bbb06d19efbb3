import { describe, expect, test } from "vitest";
import { toUrlEvent, type UrlRequest } from "./url-event.js";

const now = new Date("2020-03-12T19:03:58.390Z");

function eventOf(request: Partial<UrlRequest>): Record<string, unknown> {
  const whole: UrlRequest = {
    requestId: "0190",
    method: "POST",
    path: "/",
    query: "",
    prefix: "/chatbot",
    headers: {},
    host: "localhost:21303",
    sourceIp: "127.0.0.1",
    body: Buffer.alloc(0),
    ...request,
  };
  return toUrlEvent(whole, now) as Record<string, unknown>;
}

test("a bare request has neither query, cookies nor body", () => {
  expect(eventOf({ headers: { "user-agent": ["curl/8.5.0"] } })).toEqual({
    version: "2.0",
    routeKey: "$default",
    rawPath: "/",
    rawQueryString: "",
    headers: {
      "user-agent": "curl/8.5.0",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-port": "21303",
      "x-forwarded-prefix": "/chatbot",
      "x-forwarded-proto": "http",
    },
    requestContext: {
      accountId: "anonymous",
      apiId: "local",
      domainName: "localhost:21303",
      domainPrefix: "localhost",
      http: {
        method: "POST",
        path: "/",
        protocol: "HTTP/1.1",
        sourceIp: "127.0.0.1",
        userAgent: "curl/8.5.0",
      },
      requestId: "0190",
      routeKey: "$default",
      stage: "$default",
      time: "12/Mar/2020:19:03:58 +0000",
      timeEpoch: now.getTime(),
    },
    isBase64Encoded: false,
  });
});

test("a query stands there as it was sent, and by name, values of one name joined", () => {
  const event = eventOf({ query: "n=1&n=2&name=Zo%C3%AB&empty=" });
  expect(event.rawQueryString).toBe("n=1&n=2&name=Zo%C3%AB&empty=");
  expect(event.queryStringParameters).toEqual({ n: "1,2", name: "Zoë", empty: "" });
});

test("cookies are a list of their own and no header; headers of one name are joined", () => {
  const headers = { cookie: ["a=1; b=2", "c=3"], accept: ["text/html", "text/plain"] };
  const event = eventOf({ headers });
  expect(event.cookies).toEqual(["a=1", "b=2", "c=3"]);
  expect(event.headers).toMatchObject({ accept: "text/html,text/plain" });
  expect(event.headers).not.toHaveProperty("cookie");
});

describe("a body is handed on", () => {
  const text = '["Zoë"]';
  const body = Buffer.from(text);
  const plain = { body: text, isBase64Encoded: false };
  const encoded = { body: body.toString("base64"), isBase64Encoded: true };

  test.each([
    ["application/json", plain],
    ["application/json; charset=utf-8", plain],
    ["Application/JSON", plain],
    ["application/ld+json", plain],
    ["text/csv", plain],
    ["application/xml", plain],
    ["application/x-www-form-urlencoded", encoded],
    ["application/octet-stream", encoded],
    ["image/png", encoded],
  ])("of type %s as AWS does", (type, expected) => {
    expect(eventOf({ headers: { "content-type": [type] }, body })).toMatchObject(expected);
  });

  test("in base64 if it is compressed", () => {
    const headers = { "content-type": ["text/plain"], "content-encoding": ["gzip"] };
    expect(eventOf({ headers, body })).toMatchObject(encoded);
  });
});
