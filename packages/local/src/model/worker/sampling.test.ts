import { describe, expect, it } from "vitest";
import { draw, narrow } from "./sampling.js";

const days = { token: "days", probability: 0.6 };
const weeks = { token: "weeks", probability: 0.3 };
const hours = { token: "hours", probability: 0.1 };
const all = [days, weeks, hours];
const unlimited = { topK: 0, topP: 1, typicalP: 1 };

const left = (sampling: Partial<typeof unlimited>) =>
  narrow(all, { ...unlimited, ...sampling }).map(({ token }) => token);

describe("narrow", () => {
  it("leaves everything without limits", () => {
    expect(left({})).toEqual(["days", "weeks", "hours"]);
  });

  it("leaves the first top_k", () => {
    expect(left({ topK: 2 })).toEqual(["days", "weeks"]);
  });

  it("leaves the fewest that reach top_p, and at least one", () => {
    expect(left({ topP: 0.7 })).toEqual(["days", "weeks"]);
    expect(left({ topP: 0.01 })).toEqual(["days"]);
  });

  it("counts top_p of what top_k left", () => {
    expect(left({ topK: 2, topP: 0.65 })).toEqual(["days"]);
  });

  it("leaves what is about as surprising as the text is", () => {
    expect(left({ typicalP: 0.2 })).toEqual(["weeks"]);
  });

  it("adds up to 1", () => {
    expect(narrow(all, { ...unlimited, topK: 2 })[0]?.probability).toBeCloseTo(2 / 3);
  });
});

describe("draw", () => {
  it("gives each candidate its share", () => {
    expect([0, 0.59, 0.61, 0.89, 0.91, 0.999].map((at) => draw(all, at)?.token)).toEqual([
      "days",
      "days",
      "weeks",
      "weeks",
      "hours",
      "hours",
    ]);
  });

  it("gives the last one where rounding leaves a gap", () => {
    expect(draw([{ token: "days", probability: 0.99999 }], 0.999999)?.token).toBe("days");
  });
});
