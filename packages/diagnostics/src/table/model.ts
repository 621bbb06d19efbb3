import { entry } from "../entry.js";

const offlineChoice =
  "Without the network there is the demonstration model: set PLUTO_MODEL=demo and deploy again.";

const choices =
  "`demo` (the demonstration model), a path to a GGUF file, or hf:user/repo:Q4_K_M of the Hugging Face hub";

/** 305x-309x: the models behind local SageMaker endpoints, and the engine that runs them. */
export const modelTable = {
  PLUTO3050: entry<{ endpoint: string }>({
    severity: "error",
    title: "An endpoint names no model",
    message: ({ endpoint }) =>
      `Endpoint "${endpoint}" has no HF_MODEL_ID in its envs, so there is no saying what it should run.`,
    hint: () => `Set HF_MODEL_ID, or set PLUTO_MODEL to ${choices}.`,
  }),
  PLUTO3051: entry<{ modelId: string; known: readonly string[] }>({
    severity: "error",
    title: "No local model is known for a model id",
    message: ({ modelId, known }) =>
      `Pluto knows no GGUF file for HF_MODEL_ID "${modelId}"; it knows ${known.join(", ")}.`,
    hint: ({ modelId }) =>
      `Say what runs in its place, in .pluto/pluto.yml under models: "${modelId}", or in PLUTO_MODEL for every endpoint: ${choices}.`,
  }),
  PLUTO3052: entry<{ value: string; from: string; why: string }>({
    severity: "error",
    title: "A model's address cannot be read",
    message: ({ value, from, why }) => `${from} says "${value}", but ${why}.`,
    hint: () => `Write ${choices}, or hf:user/repo/file.gguf.`,
  }),
  PLUTO3053: entry<{ file: string; from: string }>({
    severity: "error",
    title: "A model file is missing",
    message: ({ file, from }) => `${from} names the model file ${file}, which does not exist.`,
    hint: () => "A relative path starts at the project's root; `~` is your home folder.",
  }),
  PLUTO3054: entry<{ file: string; why: string }>({
    severity: "error",
    title: "A model file is no GGUF",
    message: ({ file, why }) => `${file} is no GGUF model: ${why}.`,
    hint: () =>
      "Models run locally as GGUF files, one for each model, as llama.cpp reads them; look for a repository that ends in -GGUF on the hub.",
  }),
  PLUTO3055: entry<{ file: string; text: string }>({
    severity: "error",
    title: "A model cannot be loaded",
    message: ({ file, text }) => `The engine could not load ${file}: ${text}`,
    hint: () =>
      "The file may be damaged or cut short, or of an architecture that the engine does not know. Delete it to have it downloaded again, or choose another model.",
  }),
  PLUTO3056: entry<{ file: string; bytes: number; text: string }>({
    severity: "error",
    title: "A model does not fit into memory",
    message: ({ file, bytes, text }) =>
      `${file} (${inGigabytes(bytes)}) does not fit into this machine's free memory: ${text}`,
    hint: () =>
      "Close other programs, or choose a smaller model: PLUTO_MODEL=hf:user/repo:Q2_K, or PLUTO_MODEL=demo.",
  }),
  PLUTO3057: entry<{ model: string; host: string; text: string }>({
    severity: "error",
    title: "The model hub cannot be reached",
    message: ({ model, host, text }) =>
      `${model} must be downloaded once, and ${host} does not answer: ${text}`,
    hint: () => `${offlineChoice} HF_ENDPOINT names a mirror of the hub.`,
  }),
  PLUTO3058: entry<{ model: string; host: string; found?: readonly string[] }>({
    severity: "error",
    title: "The hub has no such model file",
    message: ({ model, host }) => `${host} has no model file ${model}.`,
    hint: ({ found }) =>
      found?.length
        ? `The repository has: ${found.join(", ")}.`
        : "Check user, repository and file name on the hub; the repository must hold GGUF files.",
  }),
  PLUTO3059: entry<{ model: string; host: string; status: number; withToken: boolean }>({
    severity: "error",
    title: "The hub refuses a model",
    message: ({ model, host, status, withToken }) =>
      `${host} refuses ${model} (HTTP ${status}): ${
        withToken
          ? "the token may not read it"
          : "it is gated, private or missing, and no token was given"
      }.`,
    hint: () =>
      "Ask for access on the model's page, make a token at https://huggingface.co/settings/tokens, and set HF_TOKEN to it.",
  }),
  PLUTO3060: entry<{ model: string; host: string; status: number }>({
    severity: "error",
    title: "The hub fails",
    message: ({ model, host, status }) =>
      `${host} answered HTTP ${status} to the download of ${model}.`,
    hint: () => `Try again later: what has arrived is kept. ${offlineChoice}`,
  }),
  PLUTO3061: entry<{ directory: string; needed?: number; free?: number; what: string }>({
    severity: "error",
    title: "The disk has no room",
    message: ({ directory, needed, free, what }) =>
      `There is no room for ${what} in ${directory}${
        needed === undefined || free === undefined
          ? ""
          : `: ${inGigabytes(needed)} are needed, ${inGigabytes(free)} are free`
      }.`,
    hint: () => "Make room, or set PLUTO_HOME to a folder on another disk.",
  }),
  PLUTO3062: entry<{ model: string; file: string }>({
    severity: "error",
    title: "A download is damaged",
    message: ({ model }) =>
      `What was downloaded of ${model} is not what the hub said it would be, and was deleted.`,
    hint: () => "Deploy again to download it anew.",
  }),
  PLUTO3063: entry<{ platform: string; supported: readonly string[] }>({
    severity: "error",
    title: "No model engine for this platform",
    message: ({ platform, supported }) =>
      `The model engine has no build for ${platform}; it has builds for ${supported.join(", ")}.`,
    hint: () => "Deploy the endpoint to a stack of the AWS platform, or use another machine.",
  }),
  PLUTO3064: entry<Record<string, never>>({
    severity: "error",
    title: "npm is missing",
    message: () => "The model engine is installed once with npm, and there is no npm on the PATH.",
    hint: () => "Install Node.js with its npm (https://nodejs.org), and deploy again.",
  }),
  PLUTO3065: entry<{ text: string }>({
    severity: "error",
    title: "The model engine cannot be downloaded",
    message: ({ text }) =>
      `The model engine (node-llama-cpp, 85 MB) is installed once, and npm's registry does not answer: ${text}`,
    hint: () =>
      "Connect to the network, or name a mirror with `npm config set registry URL`, and deploy again.",
  }),
  PLUTO3066: entry<{ text: string }>({
    severity: "error",
    title: "The model engine cannot be installed",
    message: ({ text }) => `npm could not install the model engine: ${text}`,
  }),
  PLUTO3067: entry<{ directory: string; text: string }>({
    severity: "error",
    title: "The model engine does not start",
    message: ({ text }) => `The model engine does not start on this machine: ${text}`,
    hint: ({ directory }) => `Delete ${directory} to have it installed anew, and deploy again.`,
  }),
  PLUTO3068: entry<{ file: string; how: string; log: string }>({
    severity: "error",
    title: "The model's process ended",
    message: ({ file, how }) => `The process that was to run ${file} ended: ${how}.`,
    hint: ({ log }) => `Its output is in ${log}.`,
  }),
  PLUTO3069: entry<{ looked: readonly string[] }>({
    severity: "error",
    title: "The demonstration model is missing",
    message: ({ looked }) =>
      `This installation of Pluto lacks its demonstration model; looked for ${looked.join(", ")}.`,
    hint: () => "Install @plutolang/cli anew.",
  }),
} as const;

function inGigabytes(bytes: number): string {
  return bytes < 1e8 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
