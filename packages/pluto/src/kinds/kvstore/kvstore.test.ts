import { setTimeout as delay } from "node:timers/promises";
import { resourceOf } from "@plutolang/local/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContractPlatform, openContractPlatform } from "../../../test/contract-platform.js";
import { KVStore } from "./index.js";

let platform: ContractPlatform;

beforeAll(async () => {
  platform = await openContractPlatform({
    functions: [],
    resources: ["contract-one", "contract-other", "contract-read"].map((name) =>
      resourceOf("KVStore", name),
    ),
    grants: {
      "KVStore/contract-one": ["get", "set", "delete"],
      "KVStore/contract-other": ["get", "set", "delete"],
      "KVStore/contract-read": ["get"],
    },
  });
}, 60_000);

afterAll(() => platform.close());

const store = new KVStore<unknown>("contract-one");

describe("get", () => {
  test("of a key that was never set gives undefined", async () => {
    expect(await store.get("nobody")).toBeUndefined();
  });

  test.each([
    ["a string", "Peter"],
    ["an empty string", ""],
    ["text beyond ASCII", "Zoë 🍵 \u0000"],
    ["a number", -1.5e300],
    ["null", null],
    ["false", false],
    ["an array", [1, [2, "three"]]],
    ["an object", { cart: { tea: 2 }, toString: "own" }],
  ])("gives %s back as it was set", async (_what, value) => {
    await store.set("value", value);
    expect(await store.get("value")).toEqual(value);
  });

  test.each(["a b", "a/b", "ключ", "🍵", "x".repeat(2048)])("finds the key %s", async (key) => {
    await store.set(key, key);
    expect(await store.get(key)).toBe(key);
  });

  test("sees at once what was set", async () => {
    for (let count = 0; count < 20; count += 1) {
      await store.set("count", count);
      expect(await store.get("count")).toBe(count);
    }
  });
});

describe("set", () => {
  test("writes over what was there", async () => {
    await store.set("peter", "tea");
    await store.set("peter", "coffee");
    expect(await store.get("peter")).toBe("coffee");
  });

  test("with a time to live sets a value that is gone when it has passed", async () => {
    await store.set("passing", "tea", { ttl: 2 });
    expect(await store.get("passing")).toBe("tea");
    const end = Date.now() + 10_000;
    while ((await store.get("passing")) !== undefined && Date.now() < end) await delay(100);
    expect(await store.get("passing")).toBeUndefined();
  }, 15_000);

  test("without one takes an earlier one away", async () => {
    await store.set("staying", "tea", { ttl: -1 });
    expect(await store.get("staying")).toBeUndefined();
    await store.set("staying", "tea");
    expect(await store.get("staying")).toBe("tea");
  });

  test("refuses what JSON cannot carry, an empty key, and more than 400 KB", async () => {
    await expect(store.set("peter", undefined)).rejects.toThrow(TypeError);
    await expect(store.set("", "tea")).rejects.toMatchObject({ name: "ValidationException" });
    const tooMuch = store.set("peter", "x".repeat(410 * 1024));
    await expect(tooMuch).rejects.toMatchObject({ name: "ValidationException" });
  });
});

describe("delete", () => {
  test("removes the value, and does nothing where there is none", async () => {
    await store.set("peter", "tea");
    await store.delete("peter");
    expect(await store.get("peter")).toBeUndefined();
    await store.delete("peter");
    expect(await store.get("peter")).toBeUndefined();
  });
});

test("two stores do not share keys", async () => {
  const other = new KVStore("contract-other");
  await store.set("shared", "one");
  await other.set("shared", "other");
  expect(await store.get("shared")).toBe("one");
  expect(await other.get("shared")).toBe("other");
});

test("an operation that was not granted is denied", async () => {
  const readOnly = new KVStore("contract-read");
  expect(await readOnly.get("peter")).toBeUndefined();
  await expect(readOnly.set("peter", "tea")).rejects.toMatchObject({
    name: "AccessDeniedException",
    message: expect.stringContaining("is not authorized to perform: dynamodb:PutItem on resource"),
  });
  await expect(readOnly.delete("peter")).rejects.toMatchObject({ name: "AccessDeniedException" });
});

test("a store that was not granted at all says so", async () => {
  await expect(new KVStore("foreign").get("peter")).rejects.toThrow(
    /no grant for KVStore\/foreign/,
  );
});
