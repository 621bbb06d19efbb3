import { copyFile, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { InvokeEndpointCommand } from "@aws-sdk/client-sagemaker-runtime";
import { DiagnosticError } from "@plutolang/diagnostics";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { chatPrompt } from "./test/guide-prompts.js";
import { modelProcesses } from "./test/model-processes.js";
import { type ServedRuntime, serveRuntime } from "./test/serve-runtime.js";

const demo = fileURLToPath(new URL("../../models/demo.gguf", import.meta.url));
let served: ServedRuntime;

beforeAll(async () => {
  served = await serveRuntime({
    models: {
      "acme/demo": "demo",
      "acme/copy": "copy.gguf",
      "acme/text": "notes.txt",
      "acme/empty": "empty.gguf",
      "acme/cut": "cut.gguf",
      "acme/missing": "nowhere/model.gguf",
    },
  });
  const at = (name: string) => path.join(served.folder, name);
  await copyFile(demo, at("copy.gguf"));
  await writeFile(at("notes.txt"), "This is a text, and it is no model of anything at all.");
  await writeFile(at("empty.gguf"), "");
  await copyFile(demo, at("cut.gguf"));
  await truncate(at("cut.gguf"), 900_000);
}, 180_000);

afterAll(() => served.close());

function bringUp(name: string, modelId: string): Promise<void> {
  return served.runtime.ensureEndpoint(name, { HF_MODEL_ID: modelId });
}

async function capital(name: string): Promise<string> {
  const inputs = chatPrompt("What is the capital of France?");
  const answer = await served.client.send(
    new InvokeEndpointCommand({
      EndpointName: name,
      ContentType: "application/json",
      Body: JSON.stringify({ inputs, parameters: { return_full_text: false } }),
    }),
  );
  return JSON.parse(Buffer.from(answer.Body).toString("utf8"))[0].generated_text.trim();
}

async function codeOf(failing: Promise<unknown>): Promise<string | undefined> {
  const error = await failing.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DiagnosticError);
  return error instanceof DiagnosticError ? error.diagnostics[0]?.code : undefined;
}

it.each([
  ["unknown/model", "PLUTO3051"],
  ["acme/missing", "PLUTO3053"],
  ["acme/text", "PLUTO3054"],
  ["acme/empty", "PLUTO3054"],
  ["acme/cut", "PLUTO3055"],
])("fails the deploy of %s with %s, and leaves no process behind", async (modelId, code) => {
  expect(await codeOf(bringUp("broken", modelId))).toBe(code);
  await expect(capital("broken")).rejects.toMatchObject({ name: "ValidationError" });
  await vi.waitFor(async () => expect(await modelProcesses(served.folder)).toEqual([]));
});

it("keeps answering with its model when it cannot be brought to another", async () => {
  await bringUp("kept", "acme/demo");
  expect(await codeOf(bringUp("kept", "acme/text"))).toBe("PLUTO3054");
  expect(await capital("kept")).toBe("Paris.");
  await served.runtime.removeEndpoint("kept");
});

it("runs one process for each model, shared by its endpoints and ended with the last", async () => {
  await Promise.all([
    bringUp("a", "acme/demo"),
    bringUp("b", "acme/demo"),
    bringUp("c", "acme/copy"),
  ]);
  expect(await modelProcesses(served.folder)).toHaveLength(2);
  await served.runtime.removeEndpoint("a");
  await served.runtime.removeEndpoint("c");
  expect(await modelProcesses(served.folder)).toHaveLength(1);
  expect(await capital("b")).toBe("Paris.");
  await served.runtime.removeEndpoint("b");
  expect(await modelProcesses(served.folder)).toHaveLength(0);
});

it("fails what a dying process had begun, and starts another for the next request", async () => {
  await bringUp("fragile", "acme/demo");
  const [pid = 0] = await modelProcesses(served.folder);
  process.kill(pid, "SIGSTOP");
  const begun = capital("fragile");
  begun.catch(() => undefined);
  await vi.waitFor(() => expect(served.requests()).toBe(1));
  process.kill(pid, "SIGKILL");
  await expect(begun).rejects.toMatchObject({ name: "ModelError", OriginalStatusCode: 500 });
  expect(await capital("fragile")).toBe("Paris.");
  expect(await modelProcesses(served.folder)).not.toContain(pid);
  await served.runtime.removeEndpoint("fragile");
});

it("lets go of a request whose client has gone", async () => {
  await bringUp("left", "acme/demo");
  const [pid = 0] = await modelProcesses(served.folder);
  process.kill(pid, "SIGSTOP");
  const leave = new AbortController();
  const url = `${served.url}/endpoints/left/invocations`;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ inputs: "Once upon a time" });
  const sent = fetch(url, { method: "POST", headers, body, signal: leave.signal });
  await vi.waitFor(() => expect(served.requests()).toBe(1));
  leave.abort();
  await expect(sent).rejects.toThrow();
  await vi.waitFor(() => expect(served.requests()).toBe(0));
  process.kill(pid, "SIGCONT");
  expect(await capital("left")).toBe("Paris.");
  await served.runtime.removeEndpoint("left");
});

it("refuses an environment that names no model", async () => {
  expect(await codeOf(served.runtime.ensureEndpoint("none", {}))).toBe("PLUTO3050");
});

it("tells its log what was loaded and what could not be", async () => {
  const log = await readFile(path.join(served.folder, "model.log"), "utf8");
  expect(log).toMatch(/Loaded .*demo\.gguf in \d+ ms: 160 tokens of context/);
  expect(log).toMatch(/Could not load .*cut\.gguf/);
});
