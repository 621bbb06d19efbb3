import type { Generation } from "../messages.js";

/** A request that the model's limits do not allow, in the words of Text Generation Inference. */
export class Refusal extends Error {}

/**
 * Holds a prompt against the container's limits, as the container does, and then against the
 * model's own context, which ends a text but refuses none unless the prompt alone fills it.
 *
 * @param given the prompt's length in tokens
 * @param contextSize the model's, in tokens
 * @returns how many tokens may follow
 * @throws Refusal
 */
export function roomAfter(
  given: number,
  contextSize: number,
  { maxNewTokens, limits }: Pick<Generation, "maxNewTokens" | "limits">,
): number {
  const wanted = maxNewTokens ?? Math.max(0, limits.total - given);
  if (given + wanted > limits.total) {
    throw new Refusal(
      `\`inputs\` tokens + \`max_new_tokens\` must be <= ${limits.total}. ` +
        `Given: ${given} \`inputs\` tokens and ${wanted} \`max_new_tokens\``,
    );
  }
  const most = Math.min(limits.input, contextSize - 1);
  if (given > most) {
    throw new Refusal(`\`inputs\` must have less than ${most} tokens. Given: ${given}`);
  }
  return Math.min(wanted, contextSize - given);
}
