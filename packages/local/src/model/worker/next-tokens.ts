import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type {
  LlamaModel,
  LlamaSequence,
  NextOptions,
  NextOutput,
  Token,
} from "../engine/engine.js";
import type { Generation } from "../messages.js";
import { type Candidate, draw, narrow } from "./sampling.js";

/** A model with a place for one generation. */
export interface Place {
  readonly model: LlamaModel;
  readonly sequence: LlamaSequence;
  /** In tokens. */
  readonly contextSize: number;
}

/**
 * How many of the likeliest tokens are drawn from. What lies beyond is next to impossible at the
 * usual temperatures, and fetching it all would halve the speed.
 */
const candidatesAtMost = 1024;

/**
 * Gives token after token, without an end. The engine applies penalties and temperature; the rest
 * of the choice is made here, since the engine would narrow before the temperature.
 */
export async function* nextTokens(
  { sequence, contextSize }: Place,
  prompt: readonly Token[],
  generation: Generation,
): AsyncGenerator<{ token: Token; logprob: number }, void> {
  const seen = [...prompt];
  const generateNext = nextOptions(generation, seen, contextSize);
  const choose = chooser(generation);
  await sequence.clearHistory();
  let last = prompt.at(-1);
  let input: Parameters<LlamaSequence["controlledEvaluate"]>[0] = prompt.slice(0, -1);
  while (last !== undefined) {
    const outputs = await sequence.controlledEvaluate([...input, [last, { generateNext }]]);
    const { token, probability } = choose(candidatesOf(outputs.at(-1)));
    seen.push(token);
    yield { token, logprob: Math.log(probability) };
    [last, input] = [token, []];
  }
}

function nextOptions(generation: Generation, seen: Token[], contextSize: number): NextOptions {
  const { sampling, repetitionPenalty: penalty, frequencyPenalty } = generation;
  const repeatPenalty = {
    punishTokens: () => seen,
    maxPunishTokens: contextSize,
    penalty,
    frequencyPenalty,
  };
  return {
    logits: { filter: { includeTop: candidatesAtMost } },
    totalLogitWeight: true,
    options: {
      temperature: sampling?.temperature ?? 1,
      topK: 0,
      topP: 1,
      ...((penalty !== 1 || frequencyPenalty !== 0) && { repeatPenalty }),
    },
  };
}

function candidatesOf(output: NextOutput | undefined): Candidate<Token>[] {
  const { logits = new Map<Token, number>(), totalLogitWeight = 1 } = output?.next ?? {};
  const [highest = 0] = logits.values();
  return Array.from(logits, ([token, logit]) => {
    return { token, probability: Math.exp(logit - highest) / totalLogitWeight };
  });
}

/** Draws as the sampling says, or takes the likeliest. */
function chooser({ sampling }: Generation): (all: Candidate<Token>[]) => Candidate<Token> {
  const random = xoroshiro128plus(sampling?.seed ?? 0);
  return (all) => {
    const chosen = sampling ? draw(narrow(all, sampling), uniformFloat64(random)) : all[0];
    if (chosen === undefined) throw new Error("The model gave no token.");
    return chosen;
  };
}
