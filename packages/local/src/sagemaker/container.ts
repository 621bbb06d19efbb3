import { DiagnosticError } from "@plutolang/diagnostics";
import type { GeneratedToken, Generation } from "../model/messages.js";
import { GenerationBroken, GenerationRefused } from "../model/model-process.js";
import type { Delivery } from "./delivery.js";
import type { Endpoint } from "./endpoint.js";
import { errorEvent, lastEvent, tokenEvent, wholeAnswer } from "./tgi/answer.js";
import { parseTgiRequest, type TgiRequest } from "./tgi/parse-request.js";
import { invalid, TgiError } from "./tgi/tgi-error.js";
import { toGeneration } from "./tgi/to-generation.js";

/** What the service passes on to a container. */
export interface ContainerCall {
  readonly contentType: string | undefined;
  readonly body: Buffer;
  /** Aborted when the client has gone away. */
  readonly signal: AbortSignal;
}

/**
 * Answers in the place of a container of Text Generation Inference: with events if the body asks
 * for `stream`, else with an array of one.
 *
 * @throws TgiError before anything was delivered; the signal's reason
 */
export async function callContainer(
  endpoint: Endpoint,
  call: ContainerCall,
  delivery: Delivery,
): Promise<void> {
  const request = parseTgiRequest(call.body, call.contentType);
  if (request.stream) await answerWithEvents(endpoint, request, call.signal, delivery);
  else await answerWhole(endpoint, request, call.signal, delivery);
}

async function answerWhole(
  endpoint: Endpoint,
  request: TgiRequest,
  signal: AbortSignal,
  delivery: Delivery,
): Promise<void> {
  const generation = toGeneration(request, endpoint.limits);
  const tokens: GeneratedToken[] = [];
  const result = await run(endpoint, generation, (token) => tokens.push(token), signal);
  delivery.begin("application/json");
  delivery.write(wholeAnswer(request, generation, tokens, result));
  delivery.end();
}

/** In a stream even what is wrong with the request is an event. */
async function answerWithEvents(
  endpoint: Endpoint,
  request: TgiRequest,
  signal: AbortSignal,
  delivery: Delivery,
): Promise<void> {
  delivery.begin("text/event-stream");
  let index = 0;
  const onToken = (token: GeneratedToken) => {
    index += 1;
    delivery.write(tokenEvent(index, token));
  };
  try {
    const generation = toGeneration(request, endpoint.limits);
    const result = await run(endpoint, generation, onToken, signal);
    delivery.write(lastEvent(request, generation, result));
  } catch (error) {
    if (!(error instanceof TgiError)) throw error;
    delivery.write(errorEvent(error));
  }
  delivery.end();
}

async function run(
  { model }: Endpoint,
  generation: Generation,
  onToken: (token: GeneratedToken) => void,
  signal: AbortSignal,
) {
  try {
    return await model.generate(generation, onToken, signal);
  } catch (error) {
    if (error instanceof GenerationRefused) throw invalid(error.message);
    const failed = error instanceof GenerationBroken || error instanceof DiagnosticError;
    if (!failed) throw error;
    throw new TgiError(500, `Request failed during generation: ${error.message}`, "generation");
  }
}
