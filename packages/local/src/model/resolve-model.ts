import { homedir } from "node:os";
import path from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { type HubAddress, parseHubAddress } from "./hub/hub-address.js";
import { knownModels } from "./known-models.js";

/** What the user has said of models, beside the program itself. */
export interface ModelSettings {
  /** `PLUTO_MODEL`: for every endpoint. */
  readonly model?: string;
  /** `models:` of pluto.yml: by model id. */
  readonly models: Readonly<Record<string, string>>;
}

/** The model that an endpoint runs, and who chose it. */
export type ModelChoice = ChosenModel & {
  /** The endpoint's `HF_MODEL_ID`, if it has one. */
  readonly modelId?: string;
  readonly from: string;
};

type ChosenModel =
  | { readonly kind: "demo" }
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "hub"; readonly address: HubAddress; readonly bytes?: number };

export interface ModelRequest {
  readonly endpoint: string;
  /** The container's environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly settings: ModelSettings;
  /** The project's root, where relative paths start. */
  readonly directory: string;
}

/**
 * Decides which model an endpoint runs: `PLUTO_MODEL`, else pluto.yml, else the table of known
 * models. Touches no disk and no network.
 *
 * @throws DiagnosticError PLUTO3050, PLUTO3051 or PLUTO3052
 */
export function resolveModel({
  endpoint,
  environment,
  settings,
  directory,
}: ModelRequest): ModelChoice {
  const modelId = environment.HF_MODEL_ID;
  const id = modelId === undefined ? {} : { modelId };
  if (settings.model) {
    return { ...id, ...readModel(settings.model, "PLUTO_MODEL", directory), from: "PLUTO_MODEL" };
  }
  if (!modelId) throw new DiagnosticError(diagnostic("PLUTO3050", { endpoint }));
  const chosen = own(settings.models, modelId);
  if (chosen !== undefined) {
    const from = ".pluto/pluto.yml";
    return { modelId, ...readModel(chosen, from, directory), from };
  }
  return { modelId, ...knownModel(modelId), from: "HF_MODEL_ID" };
}

function knownModel(modelId: string): ChosenModel {
  const known = own(knownModels, modelId);
  const address = known && parseHubAddress(known.address);
  if (address) return { kind: "hub", address, bytes: known.bytes };
  throw new DiagnosticError(diagnostic("PLUTO3051", { modelId, known: Object.keys(knownModels) }));
}

/** Model ids are the user's: one of them may be `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function readModel(value: string, from: string, directory: string): ChosenModel {
  if (value === "demo") return { kind: "demo" };
  if (!/^hf:/i.test(value)) return { kind: "file", file: absolute(value, directory) };
  const address = parseHubAddress(value);
  if (address) return { kind: "hub", address };
  const why = "that is no address on the hub";
  throw new DiagnosticError(diagnostic("PLUTO3052", { value, from, why }));
}

function absolute(value: string, directory: string): string {
  const file = value.replace(/^~(?=$|[\\/])/, () => homedir());
  return path.resolve(directory, file);
}
