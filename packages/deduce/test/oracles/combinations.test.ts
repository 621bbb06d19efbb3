import { afterAll, describe, expect, it } from "vitest";
import { combinations } from "./combinations/combine.js";
import { Workbench } from "./run/check.js";
import { observe } from "./run/observe.js";

describe("combinations", () => {
  const bench = new Workbench();
  afterAll(() => bench.remove());

  it.each(combinations())("$name", { timeout: 60_000 }, async ({ text, grants }) => {
    const files = new Map([["src/index.ts", text]]);
    const { operations } = await observe(files, { inputs: [["key"]] });
    expect(operations).toEqual(grants);
    const { grants: deduced, errors } = bench.deduce(files);
    expect(errors).toEqual([]);
    expect(deduced).toEqual(grants);
  });
});
