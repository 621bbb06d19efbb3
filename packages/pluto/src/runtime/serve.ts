import { isUrlEvent } from "./event.js";
import { handlerOf } from "./registry.js";
import { argumentsOf, envelope, failure, type UrlResponse } from "./response.js";

/**
 * The Lambda handler of a function of the user's program.
 *
 * An event of the function's URL is answered as HTTP, whatever the handler does. A direct
 * invocation takes the array of arguments and answers `{ code: 200, body }`; what the handler
 * throws then passes on to Lambda, which reports it as the invocation's error.
 */
export function serve(name: string): (event: unknown, context: unknown) => Promise<unknown> {
  return async (event, _context) => {
    if (isUrlEvent(event)) return answerUrl(name, event);
    return { code: 200, body: (await handlerOf(name)(...directArguments(event))) ?? null };
  };
}

async function answerUrl(
  name: string,
  event: Parameters<typeof argumentsOf>[0],
): Promise<UrlResponse> {
  const request = argumentsOf(event);
  if ("refusal" in request) return request.refusal;
  try {
    return envelope(200, await handlerOf(name)(...request.args));
  } catch (error) {
    return failure(error);
  }
}

/** @throws TypeError if the payload is no array */
export function directArguments(event: unknown): unknown[] {
  if (Array.isArray(event)) return event;
  throw new TypeError("Payload should be an array.");
}
