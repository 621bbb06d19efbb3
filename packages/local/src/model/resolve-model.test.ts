import { homedir } from "node:os";
import path from "node:path";
import { DiagnosticError } from "@plutolang/diagnostics";
import { describe, expect, it } from "vitest";
import { describeEndpointModel } from "./describe-model.js";
import { parseHubAddress } from "./hub/hub-address.js";
import { knownModels } from "./known-models.js";
import { type ModelRequest, resolveModel } from "./resolve-model.js";

const tiny = "TinyLlama/TinyLlama-1.1B-Chat-v1.0";
const directory = path.resolve("/projects/parrot");

function request(modelId: string | undefined, settings: Partial<ModelRequest["settings"]> = {}) {
  const environment = modelId === undefined ? {} : { HF_MODEL_ID: modelId };
  return { endpoint: "llama", environment, settings: { models: {}, ...settings }, directory };
}

function refusalOf(asked: ModelRequest) {
  try {
    return resolveModel(asked);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics[0];
    throw error;
  }
}

describe("the model of an endpoint", () => {
  it("is known by HF_MODEL_ID", () => {
    expect(resolveModel(request(tiny))).toMatchObject({
      kind: "hub",
      modelId: tiny,
      address: { repository: "TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF" },
      from: "HF_MODEL_ID",
    });
  });

  it("is what pluto.yml says before that", () => {
    const models = { [tiny]: "hf:acme/parrot:Q8_0" };
    expect(resolveModel(request(tiny, { models }))).toMatchObject({
      address: { repository: "acme/parrot", quantisation: "Q8_0" },
      from: ".pluto/pluto.yml",
    });
  });

  it("is what PLUTO_MODEL says before all else, with or without a model id", () => {
    const settings = { model: "demo", models: { [tiny]: "other.gguf" } };
    expect(resolveModel(request(tiny, settings))).toMatchObject({ kind: "demo" });
    expect(resolveModel(request(undefined, settings))).toMatchObject({ kind: "demo" });
  });

  it("may be a file: of the project, of the home folder, or anywhere", () => {
    const fileOf = (model: string) => resolveModel(request(tiny, { model }));
    expect(fileOf("models/p.gguf")).toMatchObject({ file: path.join(directory, "models/p.gguf") });
    expect(fileOf("~/p.gguf")).toMatchObject({ file: path.join(homedir(), "p.gguf") });
    expect(fileOf("/srv/p.gguf")).toMatchObject({ file: path.resolve("/srv/p.gguf") });
  });

  it("cannot be told without a model id, or by an unknown one", () => {
    expect(refusalOf(request(undefined))).toMatchObject({ code: "PLUTO3050" });
    const unknown = refusalOf(request("acme/parrot"));
    expect(unknown).toMatchObject({ code: "PLUTO3051" });
    expect(unknown).toHaveProperty("message", expect.stringContaining(tiny));
    expect(refusalOf(request("toString"))).toMatchObject({ code: "PLUTO3051" });
  });

  it("cannot be read from a broken address", () => {
    expect(refusalOf(request(tiny, { model: "hf:acme" }))).toMatchObject({ code: "PLUTO3052" });
  });
});

it("knows only addresses that can be read", () => {
  for (const { address } of Object.values(knownModels)) {
    expect(parseHubAddress(address)).toHaveProperty("file");
  }
});

it("is described in one line", () => {
  expect(describeEndpointModel(request(tiny))).toBe(
    "hf:TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF/tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf (chosen by HF_MODEL_ID)",
  );
  expect(describeEndpointModel(request(tiny, { model: "demo" }))).toMatch(
    /^the demonstration model in place of TinyLlama.* \(chosen by PLUTO_MODEL\): .*nonsense/,
  );
});
