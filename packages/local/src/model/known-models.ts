/** What stands in for a model of the hub on this machine. */
export interface KnownModel {
  /** A quantised copy of the same weights. */
  readonly address: string;
  /** Of the download, in bytes, to the nearest ten million. */
  readonly bytes: number;
}

/** The models that need no setting, by their `HF_MODEL_ID`: four-bit copies, the usual compromise. */
export const knownModels: Readonly<Record<string, KnownModel>> = {
  "TinyLlama/TinyLlama-1.1B-Chat-v1.0": {
    address: "hf:TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF/tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf",
    bytes: 670_000_000,
  },
  "meta-llama/Llama-2-7b-chat-hf": {
    address: "hf:TheBloke/Llama-2-7B-Chat-GGUF/llama-2-7b-chat.Q4_K_M.gguf",
    bytes: 4_080_000_000,
  },
  "meta-llama/Llama-2-13b-chat-hf": {
    address: "hf:TheBloke/Llama-2-13B-chat-GGUF/llama-2-13b-chat.Q4_K_M.gguf",
    bytes: 7_870_000_000,
  },
  "meta-llama/Llama-2-70b-chat-hf": {
    address: "hf:TheBloke/Llama-2-70B-Chat-GGUF/llama-2-70b-chat.Q4_K_M.gguf",
    bytes: 41_420_000_000,
  },
};
