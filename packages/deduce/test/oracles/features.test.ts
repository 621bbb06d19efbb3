import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { featureOutcome } from "./feature-outcome.js";

const features = join(import.meta.dirname, "features");

/** Programs of a few lines, one for each feature of the language; what they do was seen when they ran. */
describe("features", () => {
  it.each(readdirSync(features).sort())("%s", (name) => {
    const root = join(features, name);
    const expected = readFileSync(join(root, "expected.txt"), "utf8").split("\n").filter(Boolean);
    expect(featureOutcome(root)).toEqual(expected);
  });
});
