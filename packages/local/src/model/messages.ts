/** What passes between the platform and a model's process. All of it survives structured cloning. */
export type ToModel =
  | { readonly type: "load"; readonly file: string; readonly installation: string }
  | { readonly type: "generate"; readonly id: number; readonly generation: Generation }
  | { readonly type: "abort"; readonly id: number };

export type FromModel =
  | { readonly type: "loaded"; readonly contextSize: number }
  | { readonly type: "failed"; readonly failure: LoadFailure }
  | { readonly type: "token"; readonly id: number; readonly token: GeneratedToken }
  | { readonly type: "done"; readonly id: number; readonly result: GenerationResult }
  | { readonly type: "refused"; readonly id: number; readonly message: string }
  | { readonly type: "broken"; readonly id: number; readonly message: string };

/** Why a model's process cannot run its model. */
export interface LoadFailure {
  readonly fault: "engine" | "memory" | "model";
  readonly text: string;
}

/** One request to a model, its parameters checked and filled in. */
export interface Generation {
  readonly prompt: string;
  /** Keeps the last so many tokens of the prompt. */
  readonly truncate?: number;
  /** Absent for as many as the limits allow. */
  readonly maxNewTokens?: number;
  /** Ends the text where it ends in one of them; they stay in it. */
  readonly stop: readonly string[];
  /** Absent to take the likeliest token each time. */
  readonly sampling?: Sampling;
  /** 1 for none. */
  readonly repetitionPenalty: number;
  /** 0 for none. */
  readonly frequencyPenalty: number;
  /** Whether the prompt's tokens are wanted. */
  readonly prefill: boolean;
  readonly limits: TokenLimits;
}

export interface Sampling {
  readonly temperature: number;
  /** 0 for no limit. */
  readonly topK: number;
  /** 1 for no limit. */
  readonly topP: number;
  /** 1 for no limit. */
  readonly typicalP: number;
  readonly seed: number;
}

/** As the container's `MAX_INPUT_LENGTH` and `MAX_TOTAL_TOKENS` set them. */
export interface TokenLimits {
  readonly input: number;
  readonly total: number;
}

export interface GeneratedToken {
  readonly id: number;
  readonly text: string;
  /** The logarithm of its probability. */
  readonly logprob: number;
  readonly special: boolean;
}

export interface GenerationResult {
  /** Without the prompt. */
  readonly text: string;
  /** The token that ended it; of the others each came as a message. */
  readonly last: GeneratedToken;
  readonly finishReason: "length" | "eos_token" | "stop_sequence";
  readonly generatedTokens: number;
  readonly prefill: readonly PromptToken[];
}

export interface PromptToken {
  readonly id: number;
  readonly text: string;
  readonly logprob: null;
}
