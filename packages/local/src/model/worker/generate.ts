import type { LlamaModel, LlamaSequence, SamplingOptions, Token } from "../engine/engine.js";
import type { GeneratedToken, Generation, GenerationResult } from "../messages.js";
import { roomAfter } from "./refusal.js";
import { TextStream } from "./text-stream.js";

/** A model with a place for one generation. */
export interface Place {
  readonly model: LlamaModel;
  readonly sequence: LlamaSequence;
  /** In tokens. */
  readonly contextSize: number;
}

/**
 * Continues a prompt.
 *
 * @param onToken called with each token as it comes but the last, which the result has
 * @throws Refusal if the prompt is too long
 * @throws the signal's reason if it is aborted
 */
export async function generate(
  place: Place,
  generation: Generation,
  onToken: (token: GeneratedToken) => void,
  signal: AbortSignal,
): Promise<GenerationResult> {
  const { model } = place;
  const prompt = tokenize(model, generation);
  const room = roomAfter(prompt.length, place.contextSize, generation);
  const stream = new TextStream(model, prompt);
  const prefill = generation.prefill ? prompt.map((id) => promptToken(model, id)) : [];
  let text = "";
  let count = 0;
  for await (const { token, confidence } of continuation(place, prompt, generation)) {
    signal.throwIfAborted();
    const ends = model.isEogToken(token);
    const piece = ends ? "" : stream.push(token);
    text += piece;
    count += 1;
    const finishReason = finish({ ends, text, count, room, stop: generation.stop });
    const last = generatedToken(model, token, piece, confidence);
    if (finishReason !== undefined) {
      return { text: text + stream.end(), last, finishReason, generatedTokens: count, prefill };
    }
    onToken(last);
  }
  throw new Error("The model gave no token.");
}

/** Special tokens in the text count as such, and the first token is put first, as in the container. */
function tokenize(model: LlamaModel, { prompt, truncate }: Generation): Token[] {
  const tokens = model.tokenize(prompt, true);
  const { bos, shouldPrependBosToken } = model.tokens;
  if (bos !== null && shouldPrependBosToken && tokens[0] !== bos) tokens.unshift(bos);
  return truncate === undefined ? tokens : tokens.slice(-truncate);
}

async function* continuation(place: Place, prompt: Token[], generation: Generation) {
  const { sequence } = place;
  const metadata = { confidence: generation.logprobs };
  const seen = [...prompt];
  await sequence.clearHistory();
  const options = samplingOptions(place, generation, seen);
  for await (const next of sequence.evaluateWithMetadata(prompt, metadata, options)) {
    seen.push(next.token);
    yield next;
  }
}

function samplingOptions(
  { contextSize }: Place,
  { sampling, repetitionPenalty, frequencyPenalty }: Generation,
  seen: Token[],
): SamplingOptions {
  const penalised = repetitionPenalty !== 1 || frequencyPenalty !== 0;
  return {
    ...(sampling ?? { temperature: 0, topK: 0, topP: 1, seed: 0 }),
    yieldEogToken: true,
    ...(penalised && {
      repeatPenalty: {
        punishTokens: () => seen,
        maxPunishTokens: contextSize,
        penalty: repetitionPenalty,
        frequencyPenalty,
      },
    }),
  };
}

interface Progress {
  readonly ends: boolean;
  readonly text: string;
  readonly count: number;
  readonly room: number;
  readonly stop: readonly string[];
}

function finish({ ends, text, count, room, stop }: Progress) {
  if (ends) return "eos_token";
  if (stop.some((each) => text.endsWith(each))) return "stop_sequence";
  return count >= room ? "length" : undefined;
}

function generatedToken(
  model: LlamaModel,
  token: Token,
  piece: string,
  confidence: number | undefined,
): GeneratedToken {
  const special = model.isSpecialToken(token);
  const text = special ? model.detokenize([token], true) : piece;
  const logprob = confidence === undefined ? null : Math.log(confidence);
  return { id: token, text, logprob, special };
}

function promptToken(model: LlamaModel, id: Token) {
  return { id, text: model.detokenize([id], true), logprob: null };
}
