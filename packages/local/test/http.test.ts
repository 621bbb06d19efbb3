import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildEntries } from "../src/testing/build-entries.js";
import { TestStack } from "../src/testing/test-stack.js";

const { entries, remove } = await buildEntries();
const stack = await TestStack.create(entries);
let url: string;
beforeAll(async () => {
  const d = await stack.deploy({
    functions: [
      {
        name: "greet",
        source: `import { Function } from "@plutolang/pluto"; new Function(async (name) => "Hello, " + name, "greet");`,
      },
    ],
  });
  url = d.functions[0]?.url ?? "";
});
afterAll(async () => {
  await stack.remove();
  await remove();
});
test("works", async () => {
  const r = await fetch(url, { method: "POST", body: '["Peter"]' });
  expect(await r.json()).toEqual({ code: 200, body: "Hello, Peter" });
});
