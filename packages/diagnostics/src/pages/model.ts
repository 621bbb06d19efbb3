import type { modelTable } from "../table/model.js";
import type { PagesOf } from "./page.js";

const program = (envs: string) => `import { Function, SageMaker } from "@plutolang/pluto";

const llama = new SageMaker("llama", "image", {
  instanceType: "ml.m5.xlarge",${envs}
});

new Function(async (prompt: string) => llama.invoke({ inputs: prompt }), { name: "ask" });
`;

const tiny = "TinyLlama/TinyLlama-1.1B-Chat-v1.0";
const files = { "src/index.ts": program(`\n  envs: { HF_MODEL_ID: "${tiny}" },`) };

const hub = "https://huggingface.co";
const gguf = "TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF/tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf";
const file = "/home/ada/.cache/pluto/models/tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf";

const needsHub = "it takes a hub that answers so";
const needsEngine = "it takes the model engine";

export const modelPages: PagesOf<keyof typeof modelTable> = {
  PLUTO3050: {
    why: "On AWS the container's image and environment say which model it serves. On this machine an embedded engine stands in for the container, and goes by `HF_MODEL_ID` as the Text Generation Inference image does.",
    example: { files: { "src/index.ts": program("") }, endpoint: { name: "llama" } },
  },
  PLUTO3051: {
    why: "The hub's id names the weights as they were trained; the local engine reads GGUF files, which others have made of them. Pluto knows which file stands for a few ids, and guesses at no other.",
    example: {
      files: { "src/index.ts": program('\n  envs: { HF_MODEL_ID: "ada/poet-3b" },') },
      endpoint: { name: "llama", modelId: "ada/poet-3b" },
    },
  },
  PLUTO3052: {
    why: "A model is said as `demo`, as the path of a GGUF file, or as an address on the hub: the user, the repository, and a quantisation or a file.",
    example: { files, endpoint: { name: "llama", modelId: tiny, model: "hf:TheBloke" } },
  },
  PLUTO3053: {
    why: "The setting names a file on this machine, and nothing is there.",
    example: { files, endpoint: { name: "llama", modelId: tiny, model: "./models/llama.gguf" } },
  },
  PLUTO3054: {
    why: "A GGUF file begins with four letters and a version. This one does not, so it is something else: a page that was saved in its place, a pointer of Git LFS, weights in another format.",
    example: {
      files: { ...files, "llama.gguf": "version https://git-lfs.github.com/spec/v1\n" },
      endpoint: { name: "llama", modelId: tiny, model: "./llama.gguf" },
    },
  },
  PLUTO3055: {
    why: "The file begins as a GGUF does, and the engine that is to run it refuses it.",
    example: {
      command: ["deploy"],
      shown: { file, text: "unknown model architecture: 'poet'" },
      notRun: needsEngine,
    },
  },
  PLUTO3056: {
    why: "A model is held in memory whole, with room beside it for the text that it reads and writes.",
    example: {
      command: ["deploy"],
      shown: { file, bytes: 4_080_000_000, text: "the engine needs 5.1 GB and 3.2 GB are free." },
      notRun: needsEngine,
    },
  },
  PLUTO3057: {
    why: "Models are downloaded when they are first needed, and kept for all projects. There is no connection, or a proxy or a firewall is in the way.",
    example: {
      command: ["deploy"],
      shown: { model: gguf, host: hub, text: "getaddrinfo ENOTFOUND huggingface.co" },
      notRun: "it takes a machine without a network",
    },
  },
  PLUTO3058: {
    why: "The hub answered that the repository, or the file in it, does not exist. Weights that were not converted to GGUF are in repositories that have no such file.",
    example: {
      command: ["deploy"],
      shown: { model: "ada/poet-3b-GGUF:Q4_K_M", host: hub, found: ["poet-3b.Q8_0.gguf"] },
      notRun: needsHub,
    },
  },
  PLUTO3059: {
    why: "Some models are given to those alone who have agreed to their terms. The hub knows you by a token, which Pluto takes from the endpoint's `envs` or from `HF_TOKEN`.",
    example: {
      command: ["deploy"],
      shown: { model: "meta-llama/Llama-2-7b-chat-hf", host: hub, status: 401, withToken: false },
      notRun: needsHub,
    },
  },
  PLUTO3060: {
    why: "The hub is there, and cannot give the file just now: it is overloaded, or counts too many requests from you.",
    example: {
      command: ["deploy"],
      shown: { model: gguf, host: hub, status: 503 },
      notRun: needsHub,
    },
  },
  PLUTO3061: {
    why: "Models and the engine lie in Pluto's folder for all projects, `~/.cache/pluto` unless `PLUTO_HOME` says otherwise, and need the room that is told.",
    example: {
      command: ["deploy"],
      shown: {
        directory: "/home/ada/.cache/pluto/models",
        needed: 669_000_000,
        free: 120_000_000,
        what: "tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf",
      },
      notRun: "it takes a disk that is full",
    },
  },
  PLUTO3062: {
    why: "The hub says how long a file is and what its SHA-256 is. What arrived is something else: the connection was cut, or something on the way changed it.",
    example: {
      command: ["deploy"],
      shown: { model: gguf, file },
      notRun: needsHub,
    },
  },
  PLUTO3063: {
    why: "The engine is native code, built for the systems and processors that are named.",
    example: {
      command: ["deploy"],
      shown: { platform: "freebsd-x64", supported: ["linux-x64", "darwin-arm64"] },
      notRun: "it takes a machine of that kind",
    },
  },
  PLUTO3064: {
    why: "The engine is large and few programs need it, so it does not come with Pluto: the first deploy of an endpoint installs it with npm. Node was installed without npm, or its folder is not on the `PATH`.",
    example: {
      command: ["deploy"],
      shown: {},
      notRun: "it takes a machine without npm",
    },
  },
  PLUTO3065: {
    why: "The engine is installed once, with npm, when an endpoint is first deployed. Functions and stores need no engine.",
    example: {
      command: ["deploy"],
      shown: { text: "getaddrinfo ENOTFOUND registry.example.com" },
      notRun: "it takes a machine without a network",
    },
  },
  PLUTO3066: {
    why: "npm reached its registry and failed nevertheless. Its own message says why.",
    todo: "Mend what npm names and deploy again. What it left half-done is not used.",
    example: {
      command: ["deploy"],
      shown: { text: "EINTEGRITY: the package is not what the registry said it would be." },
      notRun: needsEngine,
    },
  },
  PLUTO3067: {
    why: "The engine is installed and its native code cannot be loaded: the installation is damaged, or the machine lacks what it needs.",
    example: {
      command: ["deploy"],
      shown: {
        directory: "/home/ada/.cache/pluto/engine",
        text: "GLIBC_2.32 not found",
      },
      notRun: needsEngine,
    },
  },
  PLUTO3068: {
    why: "A model runs in a process of its own, so that its end is not that of the stack. This one ended before the model was loaded; most often the system ended it for the memory that it took.",
    example: {
      command: ["deploy"],
      shown: { file, how: "signal SIGKILL", log: ".pluto/dev/models/llama.log" },
      notRun: needsEngine,
    },
  },
  PLUTO3069: {
    why: "The demonstration model is a file of this package, and it is not there.",
    example: {
      command: ["deploy"],
      shown: { looked: ["/usr/lib/node_modules/@plutolang/cli/dist/models/demo.gguf"] },
      notRun: "it takes an installation that lacks a file",
    },
  },
};
