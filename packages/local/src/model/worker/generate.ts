import type { LlamaModel, Token } from "../engine/engine.js";
import type { GeneratedToken, Generation, GenerationResult } from "../messages.js";
import { nextTokens, type Place } from "./next-tokens.js";
import { roomAfter } from "./refusal.js";
import { TextStream } from "./text-stream.js";

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
  for await (const { token, logprob } of nextTokens(place, prompt, generation)) {
    signal.throwIfAborted();
    const ends = model.isEogToken(token);
    const piece = ends ? "" : stream.push(token);
    text += piece;
    count += 1;
    const finishReason = finish({ ends, text, count, room, stop: generation.stop });
    const last = generatedToken(model, token, piece, logprob);
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
  id: Token,
  piece: string,
  logprob: number,
): GeneratedToken {
  const special = model.isSpecialToken(id);
  return { id, text: special ? model.detokenize([id], true) : piece, logprob, special };
}

function promptToken(model: LlamaModel, id: Token) {
  return { id, text: model.detokenize([id], true), logprob: null };
}
