import { availableParallelism } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What is used of node-llama-cpp, which is no dependency: it is installed when first needed. */
export interface Engine {
  getLlama(options: {
    build: "never";
    gpu: false | "metal";
    maxThreads: number;
    logLevel: "warn" | "error";
  }): Promise<Llama>;
  readonly InsufficientMemoryError: new (message?: string) => Error;
}

export interface Llama {
  loadModel(options: { modelPath: string }): Promise<LlamaModel>;
}

/** A token's number in the model's vocabulary. */
export type Token = number & { readonly __token?: never };

export interface LlamaModel {
  /** In tokens. */
  readonly trainContextSize: number;
  readonly tokens: { readonly bos: Token | null; readonly shouldPrependBosToken: boolean };
  /** With `specialTokens`, text such as `</s>` becomes the token of that name, if there is one. */
  tokenize(text: string, specialTokens: boolean): Token[];
  detokenize(tokens: readonly Token[], specialTokens: boolean, before?: readonly Token[]): string;
  isEogToken(token: Token): boolean;
  isSpecialToken(token: Token): boolean;
  createContext(options: { contextSize: number; sequences: number }): Promise<LlamaContext>;
}

export interface LlamaContext {
  getSequence(): LlamaSequence;
}

export interface LlamaSequence {
  clearHistory(): Promise<void>;
  /** Evaluates tokens, and tells what may follow those that ask for it, by their index. */
  controlledEvaluate(
    input: readonly (Token | readonly [Token, { readonly generateNext: NextOptions }])[],
  ): Promise<readonly (NextOutput | undefined)[]>;
}

export interface NextOptions {
  /** How many of the likeliest tokens to give. */
  readonly logits: { readonly filter: { readonly includeTop: number } };
  readonly totalLogitWeight: true;
  /** All off but the temperature, and the penalty if there is one. */
  readonly options: {
    readonly temperature: number;
    readonly topK: 0;
    readonly topP: 1;
    readonly repeatPenalty?: {
      readonly punishTokens: () => Token[];
      readonly maxPunishTokens: number;
      readonly penalty: number;
      readonly frequencyPenalty: number;
    };
  };
}

export interface NextOutput {
  readonly next: {
    /** After penalty and temperature, the highest first. */
    readonly logits?: ReadonlyMap<Token, number>;
    /** The sum of `exp(logit - highest logit)` over the whole vocabulary. */
    readonly totalLogitWeight?: number;
  };
}

/** The package's folder in an installation made by `installEngine`. */
const packageFolder = path.join("node_modules", "node-llama-cpp");

export async function importEngine(installation: string): Promise<Engine> {
  const entry = path.join(installation, packageFolder, "dist", "index.js");
  return (await import(pathToFileURL(entry).href)) as Engine;
}

/** Starts the engine with threads to spare: with one for each core it is a hundred times slower. */
export function startEngine(engine: Engine): Promise<Llama> {
  const metal = process.platform === "darwin" && process.arch === "arm64";
  return engine.getLlama({
    build: "never",
    gpu: metal ? "metal" : false,
    maxThreads: Math.max(1, availableParallelism() - 1),
    logLevel: "error",
  });
}
