import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixtureOutcome } from "./fixture-outcome.js";

const fixtures = join(import.meta.dirname, "../fixtures");
const update = process.env.UPDATE_FIXTURES === "1";

describe("fixtures", () => {
  const names = readdirSync(fixtures).sort();

  it.each(names)("%s", (name) => {
    const root = join(fixtures, name);
    const path = join(root, "expected.json");
    const outcome = fixtureOutcome(root, name);
    if (update) writeFileSync(path, `${JSON.stringify(outcome, null, 2)}\n`);
    expect(outcome).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
