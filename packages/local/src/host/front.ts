import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { addCorsHeaders, answerPreflight, isPreflight } from "../functions/cors.js";
import type { FunctionDefinition } from "../functions/definition.js";
import { drain, readBody } from "../functions/read-body.js";
import { toUrlEvent } from "../functions/url-event.js";
import { answer, answerOutcome, payloadLimit, receiverFor } from "../functions/url-response.js";
import { findTarget, hostnameOf, isLoopbackName, type Target } from "./address.js";
import type { FunctionSet } from "./function-set.js";

/** Answers the URLs of a stack's functions. */
export function createFront(stack: string, functions: FunctionSet): RequestListener {
  return (request, response) => {
    serve(request, response, stack, functions).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(response, 500, "The local platform failed; its log says why.");
    });
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  stack: string,
  functions: FunctionSet,
): Promise<void> {
  const hostname = hostnameOf(request.headers.host);
  if (!isLoopbackName(hostname)) return refuse(request, response, 403, foreignHost);
  const { definitions } = functions;
  const target = findTarget(definitions, hostname, request.url ?? "/");
  if (target === undefined) return refuse(request, response, 404, whatThereIs(stack, definitions));
  const { auth, cors } = target.definition.settings;
  if (cors !== undefined && isPreflight(request)) return answerPreflight(request, response, cors);
  if (cors !== undefined) addCorsHeaders(request, response, cors);
  if (auth === "iam") return refuse(request, response, 403, forbidden);
  await invoke(request, response, target, functions);
}

const foreignHost = "Only requests to localhost are answered.";

const forbidden =
  "Forbidden. The URL's auth is iam: call the function with pluto invoke. See https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";

function whatThereIs(stack: string, definitions: readonly FunctionDefinition[]): string {
  const urls = definitions.map((each) => each.url);
  const list = urls.length === 0 ? "none" : urls.join(", ");
  return `No function of stack "${stack}" has this URL. There is: ${list}`;
}

/** Answers without a function, once the client has sent what it has to say: then it listens. */
async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  code: number,
  body: string,
): Promise<void> {
  await drain(request);
  answer(response, code, body);
}

async function invoke(
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
  functions: FunctionSet,
): Promise<void> {
  const body = await readBody(request, payloadLimit);
  if (body === undefined) {
    return refuse(request, response, 413, `The request is larger than ${payloadLimit} bytes.`);
  }
  const requestId = randomUUID();
  response.setHeader("x-amzn-requestid", requestId);
  const event = JSON.stringify(
    toUrlEvent({
      requestId,
      method: request.method ?? "GET",
      path: target.path,
      query: target.query,
      prefix: target.prefix,
      headers: request.headersDistinct,
      host: request.headers.host ?? "localhost",
      sourceIp: request.socket.remoteAddress ?? "127.0.0.1",
      body,
    }),
  );
  const { physicalName } = target.definition;
  const outcome = await functions.invoke(physicalName, event, requestId, receiverFor(response));
  answerOutcome(response, outcome);
}
