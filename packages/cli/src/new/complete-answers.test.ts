import { DiagnosticError } from "@plutolang/diagnostics";
import { describe, expect, it } from "vitest";
import { completeAnswers } from "./complete-answers.js";
import { type Answers, projectQuestions } from "./questions.js";

function complete(given: Partial<Answers>, yes = false): Promise<Answers> {
  return completeAnswers(projectQuestions(nowhere), given, { command: "pluto new", yes });
}

async function faultOf(given: Partial<Answers>): Promise<string> {
  const error = await complete(given).catch((thrown) => thrown);
  if (!(error instanceof DiagnosticError)) throw new Error("The answers were taken.");
  return error.diagnostics.map(({ message, hint }) => [message, hint].join(" ")).join("\n");
}

/** A folder that holds no project. */
const nowhere = "/nowhere";

describe("completeAnswers", () => {
  it("takes the defaults for what was not given when it may", async () => {
    expect(await complete({ platform: "AWS" }, true)).toEqual({
      name: "my-pluto-app",
      stack: "dev",
      platform: "AWS",
      engine: "Pulumi",
    });
  });

  it("needs no engine without a terminal, for each platform has one", async () => {
    const answers = await complete({ name: "my-app", stack: "dev", platform: "Local" });
    expect(answers.engine).toBe("embedded");
  });

  it("names the flags of missing answers where nobody can be asked", async () => {
    expect(await faultOf({ name: "my-app" })).toBe(
      "There is no terminal to ask on, and these are missing: --stack, --platform. " +
        "Give them as flags: pluto new --stack … --platform … (or --yes for the defaults)",
    );
  });

  it("refuses an engine of another platform", async () => {
    const fault = await faultOf({ name: "a", stack: "dev", platform: "AWS", engine: "embedded" });
    expect(fault).toContain('"embedded" cannot be the name of a provisioning engine');
    expect(fault).toContain("Pulumi");
  });

  it.each([
    ["My-App", "capital letters"],
    ["../up", "no /"],
    [".hidden", "start with a period"],
    ["node_modules", "not a valid package name"],
    ["a b", "URL-friendly"],
    ["", "length must be greater than zero"],
  ])("refuses %j as a project's name", async (name, reason) => {
    expect(await faultOf({ name, stack: "dev", platform: "Local" })).toContain(reason);
  });

  it("refuses a stack's name that could not be a folder of its own", async () => {
    const fault = await faultOf({ name: "a", stack: "../dev", platform: "Local" });
    expect(fault).toContain('"../dev" cannot be the name of a stack');
  });
});
