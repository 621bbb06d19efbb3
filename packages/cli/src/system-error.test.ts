import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { toDiagnostic } from "./system-error.js";

describe("toDiagnostic", () => {
  it.runIf(existsSync("/dev/full"))("knows a full disk", async () => {
    const error = await writeFile("/dev/full", "text").catch((thrown) => thrown);
    expect(toDiagnostic(error)).toMatchObject({ code: "PLUTO5018" });
  });

  it("knows a refusal by what caused another error", () => {
    const cause = Object.assign(new Error("EACCES"), { code: "EACCES", path: "/data" });
    expect(toDiagnostic(new Error("The deploy failed.", { cause }))).toMatchObject({
      code: "PLUTO5019",
      message: "The system does not let you use /data.",
    });
  });

  it("takes any other error for a bug", () => {
    expect(toDiagnostic(new TypeError("undefined is not a function"))).toBeUndefined();
  });
});
