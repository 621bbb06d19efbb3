import { randomInt } from "node:crypto";
import type { Generation, Sampling, TokenLimits } from "../../model/messages.js";
import type { TgiParameters, TgiRequest } from "./parse-request.js";
import { invalid } from "./tgi-error.js";

/** How many stop sequences the container takes, unless it is told otherwise. */
const maxStopSequences = 4;

type Rule = readonly [holds: (parameters: TgiParameters) => boolean, complaint: string];

/**
 * What version 1.4 refuses, in its order and its words:
 * https://github.com/huggingface/text-generation-inference/blob/v1.4.0/router/src/validation.rs
 * The choice among several texts is switched off, as the container's settings may do.
 */
const rules: readonly Rule[] = [
  [(p) => (p.best_of ?? 1) === 1, "`best_of` != 1 is not allowed for this endpoint"],
  [(p) => (p.temperature ?? 1) > 0, "`temperature` must be strictly positive"],
  [(p) => (p.repetition_penalty ?? 1) > 0, "`repetition_penalty` must be strictly positive"],
  [
    (p) => Math.abs(p.frequency_penalty ?? 0) <= 2,
    "`frequency_penalty` must be >= -2.0 and <= 2.0",
  ],
  [(p) => isShare(p.top_p), "`top_p` must be > 0.0 and < 1.0"],
  [(p) => isShare(p.typical_p), "`typical_p` must be > 0.0 and < 1.0"],
  [(p) => (p.top_k ?? 1) > 0, "`top_k` must be strictly positive"],
  [(p) => p.max_new_tokens !== 0, "`max_new_tokens` must be strictly positive"],
  [(p) => (p.top_n_tokens ?? 0) === 0, "`top_n_tokens` != 0 is not allowed for this endpoint"],
];

function isShare(value: number | undefined): boolean {
  return value === undefined || (value > 0 && value < 1);
}

/**
 * Makes of a request what a model is asked. `watermark` changes nothing here.
 *
 * @throws TgiError 422
 */
export function toGeneration(request: TgiRequest, limits: TokenLimits): Generation {
  const { inputs, parameters } = request;
  validate(request, limits);
  const { max_new_tokens: maxNewTokens, truncate, stop } = parameters;
  const sampling = samplingOf(parameters);
  return {
    prompt: inputs,
    ...(truncate !== undefined && { truncate }),
    ...(maxNewTokens !== undefined && { maxNewTokens }),
    stop,
    ...(sampling && { sampling }),
    repetitionPenalty: parameters.repetition_penalty ?? 1,
    frequencyPenalty: parameters.frequency_penalty ?? 0,
    prefill: parameters.decoder_input_details,
    limits,
  };
}

function validate({ inputs, stream, parameters }: TgiRequest, limits: TokenLimits): void {
  if (stream && parameters.decoder_input_details) {
    throw invalid("`decoder_input_details` == true is not supported when streaming tokens");
  }
  const broken = rules.find(([holds]) => !holds(parameters));
  if (broken) throw invalid(broken[1]);
  const { stop, truncate } = parameters;
  if (stop.length > maxStopSequences) {
    throw invalid(
      `\`stop\` supports up to ${maxStopSequences} stop sequences. Given: ${stop.length}`,
    );
  }
  if (inputs === "") throw invalid("`inputs` cannot be empty");
  if (truncate !== undefined && (truncate === 0 || truncate > limits.input)) {
    const most = limits.input;
    throw invalid(
      `\`truncate\` must be strictly positive and less than ${most}. Given: ${truncate}`,
    );
  }
}

function samplingOf(parameters: TgiParameters): Sampling | undefined {
  const { do_sample, temperature, top_k, top_p, typical_p, seed } = parameters;
  const asked = [temperature, top_k, top_p, typical_p].some((each) => each !== undefined);
  if (!do_sample && !asked) return undefined;
  return {
    temperature: temperature ?? 1,
    topK: top_k ?? 0,
    topP: top_p ?? 1,
    typicalP: typical_p ?? 1,
    seed: seed === undefined ? randomInt(2 ** 32) : seed % 2 ** 32,
  };
}
