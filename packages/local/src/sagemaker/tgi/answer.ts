import type { GeneratedToken, Generation, GenerationResult } from "../../model/messages.js";
import type { TgiRequest } from "./parse-request.js";
import type { TgiError } from "./tgi-error.js";

/** The answer to a request without `stream`: an array of one. */
export function wholeAnswer(
  request: TgiRequest,
  generation: Generation,
  tokens: readonly GeneratedToken[],
  result: GenerationResult,
): string {
  const { details } = request.parameters;
  const all = { prefill: result.prefill, tokens: [...tokens, result.last] };
  const answer = {
    generated_text: textOf(request, result),
    ...(details && { details: { ...summary(generation, result), ...all } }),
  };
  return JSON.stringify([answer]);
}

/** An event of a request with `stream`, but the last. */
export function tokenEvent(index: number, token: GeneratedToken): string {
  return toEvent({ index, token, generated_text: null, details: null });
}

/** The last event of a request with `stream`, which alone has the text. */
export function lastEvent(
  request: TgiRequest,
  generation: Generation,
  result: GenerationResult,
): string {
  return toEvent({
    index: result.generatedTokens,
    token: result.last,
    generated_text: textOf(request, result),
    details: request.parameters.details ? summary(generation, result) : null,
  });
}

export function errorEvent({ message, type }: TgiError): string {
  return toEvent({ error: message, error_type: type ?? "generation" });
}

/** Without a space after the colon, as the container's server writes it. */
function toEvent(data: object): string {
  return `data:${JSON.stringify(data)}\n\n`;
}

function textOf({ inputs, parameters }: TgiRequest, { text }: GenerationResult): string {
  return parameters.return_full_text ? inputs + text : text;
}

function summary({ sampling }: Generation, result: GenerationResult) {
  const { finishReason, generatedTokens } = result;
  const seed = sampling?.seed ?? null;
  return { finish_reason: finishReason, generated_tokens: generatedTokens, seed };
}
