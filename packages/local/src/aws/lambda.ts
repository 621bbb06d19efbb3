import type { ServerResponse } from "node:http";
import type { Outcome, Receiver } from "../functions/outcome.js";
import { payloadLimit } from "../functions/url-response.js";
import { toArn } from "./account.js";
import { type AwsError, writeRestError } from "./aws-error.js";
import type { Service, ServiceRequest } from "./service.js";

/** Runs functions by their physical names. */
export interface Invoker {
  has(functionName: string): boolean;
  invoke(
    functionName: string,
    event: string,
    requestId: string,
    receiver: Receiver,
  ): Promise<Outcome>;
}

const route = /^\/2015-03-31\/functions\/([^/]+)\/invocations\/?$/;

/** https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
export function createLambda(invoker: Invoker): Service {
  return {
    name: "lambda",
    accepts: ({ path, message }) => message.method === "POST" && route.test(path),
    accessesOf: ({ path }) => [
      { action: "lambda:InvokeFunction", resource: toArn("lambda", `function:${nameIn(path)}`) },
    ],
    writeError: writeRestError,
    handle: (request, response) => invoke(invoker, request, response),
  };
}

/** A function is named by its name, its ARN, or a part of it. */
function nameIn(path: string): string {
  const given = decodeURIComponent(route.exec(path)?.[1] ?? "");
  const match = /^(?:arn:aws:lambda:[^:]+:)?(?:\d{12}:)?function:([^:]+)/.exec(given);
  return match?.[1] ?? given.split(":", 1)[0] ?? "";
}

async function invoke(
  invoker: Invoker,
  request: ServiceRequest,
  response: ServerResponse,
): Promise<void> {
  const name = nameIn(request.path);
  const error = refusalOf(invoker, name, request);
  if (error !== undefined) {
    writeRestError(response, error, request.requestId);
    return;
  }
  const parts: Buffer[] = [];
  const run = () => invoker.invoke(name, eventOf(request), request.requestId, collect(parts));
  switch (request.message.headers["x-amz-invocation-type"] ?? "RequestResponse") {
    case "DryRun":
      return finish(response, request.requestId, 204);
    case "Event":
      void run();
      return finish(response, request.requestId, 202);
    default:
      return answerOutcome(response, request.requestId, await run(), parts);
  }
}

function eventOf({ body }: ServiceRequest): string {
  return body.length === 0 ? "{}" : body.toString();
}

function refusalOf(invoker: Invoker, name: string, request: ServiceRequest): AwsError | undefined {
  if (!invoker.has(name)) {
    const message = `Function not found: ${toArn("lambda", `function:${name}`)}`;
    return { type: "ResourceNotFoundException", message, status: 404 };
  }
  if (request.body.length > payloadLimit) {
    const message = `Request must be smaller than ${payloadLimit} bytes for the InvokeFunction operation`;
    return { type: "RequestTooLargeException", message, status: 413 };
  }
  try {
    JSON.parse(eventOf(request));
  } catch {
    const message = "Could not parse request body into json";
    return { type: "InvalidRequestContentException", message, status: 400 };
  }
  return undefined;
}

/** The whole of a streamed answer. Its metadata, if it has any, come first, as Lambda writes them. */
function collect(parts: Buffer[]): Receiver {
  return {
    head: (metadata) => void parts.push(Buffer.from(metadata), Buffer.alloc(8)),
    chunk: async (bytes) => void parts.push(Buffer.from(bytes)),
  };
}

function answerOutcome(
  response: ServerResponse,
  requestId: string,
  outcome: Outcome,
  parts: readonly Buffer[],
): void {
  if (outcome.kind !== "failed") {
    const payload = outcome.kind === "returned" ? outcome.payload : Buffer.concat(parts);
    finish(response, requestId, 200, payload);
    return;
  }
  const { error, reason } = outcome;
  const ownWords = reason === "handler" || reason === "load";
  const errorMessage = ownWords
    ? error.errorMessage
    : `RequestId: ${requestId} Error: ${error.errorMessage}`;
  response.setHeader("x-amz-function-error", "Unhandled");
  finish(response, requestId, 200, Buffer.from(JSON.stringify({ ...error, errorMessage })));
}

function finish(
  response: ServerResponse,
  requestId: string,
  status: number,
  payload: Buffer = Buffer.alloc(0),
): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": payload.length,
    "x-amzn-requestid": requestId,
    "x-amz-executed-version": "$LATEST",
  });
  response.end(payload);
}
