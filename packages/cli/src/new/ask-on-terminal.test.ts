import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { askOn } from "./ask-on-terminal.js";
import { completeAnswers } from "./complete-answers.js";
import { projectQuestions } from "./questions.js";

const arrowUp = "\u001B[A";
const arrowDown = "\u001B[B";
const eraseLine = "\u0015";

/** A terminal on which someone types what `typed` says, one entry for each question, in order. */
function terminalOf(typed: Readonly<Record<string, string>>) {
  const input = new PassThrough();
  // As process.stdout, it outlives each question.
  const output = Object.assign(new PassThrough(), { end: () => output });
  let shown = "";
  output.on("data", (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
  });
  async function type() {
    for (const [question, keys] of Object.entries(typed)) {
      await vi.waitFor(() => expect(shown).toContain(question));
      input.write(`${keys}\r`);
    }
  }
  return { terminal: { input, output }, type, shown: () => shown };
}

/** A folder that holds no project. */
const nowhere = "/nowhere";

describe("askOn", () => {
  it("asks as the guide shows, and takes what is typed and chosen", async () => {
    const { terminal, type } = terminalOf({
      "Project name": "langchain-llama2-sagemaker",
      "Stack name": "dev",
      "Select a platform": arrowUp,
      "Select an provisioning engine": "",
    });
    const asking = { command: "pluto new", yes: false, ask: askOn(terminal) };
    const [answers] = await Promise.all([
      completeAnswers(projectQuestions(nowhere), {}, asking),
      type(),
    ]);
    expect(answers).toEqual({
      name: "langchain-llama2-sagemaker",
      stack: "dev",
      platform: "AWS",
      engine: "Pulumi",
    });
  });

  it("asks again for a name that is not allowed", async () => {
    const { terminal, type } = terminalOf({
      "Project name": "My App",
      "URL-friendly": `${eraseLine}my-app`,
    });
    const given = { stack: "dev", platform: "Local", engine: "embedded" } as const;
    const asking = { command: "pluto new", yes: false, ask: askOn(terminal) };
    const [answers] = await Promise.all([
      completeAnswers(projectQuestions(nowhere), given, asking),
      type(),
    ]);
    expect(answers.name).toBe("my-app");
  });

  it("offers the engine of the platform alone", async () => {
    const { terminal, type, shown } = terminalOf({ engine: arrowDown });
    const given = { name: "my-app", stack: "dev", platform: "Local" } as const;
    const asking = { command: "pluto new", yes: false, ask: askOn(terminal) };
    const [answers] = await Promise.all([
      completeAnswers(projectQuestions(nowhere), given, asking),
      type(),
    ]);
    expect(answers.engine).toBe("embedded");
    expect(shown()).not.toContain("Pulumi");
  });
});
