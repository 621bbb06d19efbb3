import { expect, it } from "vitest";
import { instrument } from "./instrument.js";
import { assembleReport } from "./report.js";
import type { Verdict } from "./verdicts.js";

const source = `
// mutation-excuse branch: only saves time
// for those who wait
if (fast) run();
// mutation-excuse branch: this one is killed
if (slow) walk();
if (odd) {
  if (never) sleep();
  rest();
}
`;

const { mutants, excuses } = instrument("source.ts", source, 0);

function verdicts(...found: Verdict["is"][]): Verdict[] {
  return mutants.map((mutant, index) => ({ mutant, is: found[index] ?? "killed" }));
}

it("names what lives without an excuse, and excuses that nothing needs", () => {
  const report = assembleReport(
    verdicts("survived", "killed", "uncovered", "uncovered"),
    [],
    excuses,
    1,
  );
  expect(report).toEqual({
    isClean: false,
    lines: [
      "source.ts",
      "  7:1     uncovered  branch     if (odd) { if (never) sleep(); rest(); }",
      "",
      "source.ts:5 excuses no living branch.",
      "5 mutants tried, 2 killed (0 endless, 0 without an answer), 1 survived, 2 uncovered, 1 excused; 1 s.",
    ],
  });
});

it("is clean where no more live than may", () => {
  const found = verdicts("killed", "survived", "killed", "survived");
  const living = excuses.filter(({ line }) => line === 5);
  expect(assembleReport(found, [], living, 1, 0).isClean).toBe(false);
  expect(assembleReport(found, [], living, 1, 1).isClean).toBe(true);
});

it("is clean where all that lives is excused", () => {
  const report = assembleReport(verdicts("survived", "survived"), [], excuses, 1);
  expect(report.isClean).toBe(true);
  expect(report.lines).toEqual([
    "5 mutants tried, 3 killed (0 endless, 0 without an answer), 2 survived, 0 uncovered, 2 excused; 1 s.",
  ]);
});

it("takes what was not tried as living", () => {
  const [only] = mutants;
  const untried = only ? [only] : [];
  const rest = verdicts().filter(({ mutant }) => mutant !== only);
  expect(assembleReport(rest, untried, excuses, 1)).toMatchObject({
    isClean: false,
    lines: [
      "source.ts:5 excuses no living branch.",
      "4 mutants tried, 4 killed (0 endless, 0 without an answer), 0 survived, 0 uncovered, 1 excused; 1 s.",
    ],
  });
});
