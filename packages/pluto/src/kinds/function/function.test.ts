import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { type ContractPlatform, openContractPlatform } from "../../../test/contract-platform.js";
// biome-ignore lint/suspicious/noShadowRestrictedNames: users import it by this name
import { Function } from "./index.js";

/** The handlers, as they are deployed: their text goes into the bundles. */
const handlers = {
  add: async (one: number, other: number) => one + other,
  nothing: () => {},
  fail: (text: string): string => {
    throw new RangeError(text);
  },
  count: async function* (upTo: number) {
    for (let next = 1; next <= upTo; next += 1) yield next;
  },
};

function deployed(name: keyof typeof handlers, streaming = false) {
  const handler = String(handlers[name]);
  const source = `import { Function } from "@plutolang/pluto"; new Function(${handler}, "${name}");`;
  return { name, source, streaming };
}

let platform: ContractPlatform;

beforeAll(async () => {
  platform = await openContractPlatform({
    functions: [deployed("add"), deployed("nothing"), deployed("fail"), deployed("count", true)],
    grants: {
      "Function/add": ["invoke", "url"],
      "Function/nothing": ["url"],
      "Function/fail": ["invoke"],
      "Function/count": ["invoke", "url"],
    },
  });
}, 60_000);

afterAll(() => platform.close());

const add = new Function(handlers.add, "add");
const fail = new Function(handlers.fail, { name: "fail" });
const nothing = new Function(handlers.nothing, "nothing");
const count = new Function(handlers.count, "count");

describe("invoke", () => {
  test("gives what the handler returns, in its type", async () => {
    const sum = await add.invoke(1, 2);
    expectTypeOf(sum).toEqualTypeOf<number>();
    expect(sum).toBe(3);
  });

  test("throws what the handler throws, by name and message", async () => {
    await expect(fail.invoke("sold out")).rejects.toMatchObject({
      name: "RangeError",
      message: "sold out",
    });
  });

  test("gives all that a generator yields", async () => {
    const numbers = await count.invoke(3);
    expectTypeOf(numbers).toEqualTypeOf<number[]>();
    expect(numbers).toEqual([1, 2, 3]);
  });

  test("is denied to who was only told the URL", async () => {
    await expect(nothing.invoke()).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining("is not authorized to perform: lambda:InvokeFunction"),
    });
  });
});

describe("url", () => {
  const post = (url: string, payload: string, headers: Record<string, string> = {}) =>
    fetch(url, { method: "POST", headers, body: payload });

  test("is where a POST of the arguments is answered", async () => {
    const response = await post(add.url(), "[1, 2]");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ code: 200, body: 3 });
  });

  test("answers null for nothing", async () => {
    expect(await (await post(nothing.url(), "[]")).json()).toEqual({ code: 200, body: null });
  });

  test("streams what a generator yields, as events to who accepts them", async () => {
    expect(await (await post(count.url(), "[2]")).text()).toBe("1\n2\n");
    const events = await post(count.url(), "[2]", { accept: "text/event-stream" });
    expect(events.headers.get("content-type")).toBe("text/event-stream");
    expect(await events.text()).toBe("data: 1\n\ndata: 2\n\n");
  });

  test("of a function that was not granted is a text that says so", () => {
    expect(new Function(() => {}, "foreign").url()).toBe("not-granted:Function/foreign");
  });
});
