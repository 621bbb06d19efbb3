import type { ServerResponse } from "node:http";
import type { FailureReason, Outcome, Receiver } from "./outcome.js";

/** Lambda's limit for requests, and for answers that are not streamed, in bytes. */
export const payloadLimit = 6 * 1024 * 1024;

/** What a handler may return to say more than a body, payload format 2.0. */
interface ResponseMetadata {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly cookies?: readonly string[];
}

interface StructuredResponse extends ResponseMetadata {
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** Writes `{ code, body }`, the form of every answer of Pluto's own. */
export function answer(
  response: ServerResponse,
  code: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = JSON.stringify({ code, body });
  response.writeHead(code, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Writes what became of an invocation as the answer of the function's URL. */
export function answerOutcome(response: ServerResponse, outcome: Outcome): void {
  switch (outcome.kind) {
    case "returned":
      answerReturned(response, outcome.payload);
      break;
    case "streamed":
      if (!response.headersSent) writeHead(response, {}, octets);
      response.end();
      break;
    case "failed":
      if (response.headersSent) response.destroy();
      else answer(response, statusOf[outcome.reason], textOf(outcome));
  }
}

const octets = "application/octet-stream";

function answerReturned(response: ServerResponse, payload: Buffer): void {
  if (payload.length > payloadLimit) {
    answer(response, 502, tooLarge);
    return;
  }
  const value: unknown = JSON.parse(payload.toString());
  const structured = isStructured(value) ? value : { statusCode: 200, body: toText(value) };
  const { body: text = "", isBase64Encoded = false } = structured as StructuredResponse;
  const body = isBase64Encoded ? Buffer.from(text, "base64") : text;
  response.setHeader("content-length", Buffer.byteLength(body));
  writeHead(response, structured, "application/json");
  response.end(body);
}

const tooLarge = `Response payload size exceeded maximum allowed payload size (${payloadLimit} bytes).`;

function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isStructured(value: unknown): value is StructuredResponse {
  return typeof value === "object" && value !== null && "statusCode" in value;
}

function writeHead(
  response: ServerResponse,
  metadata: ResponseMetadata,
  contentType: string,
): void {
  response.setHeader("content-type", contentType);
  for (const [name, value] of Object.entries(metadata.headers ?? {})) {
    response.setHeader(name, String(value));
  }
  if (metadata.cookies?.length) response.setHeader("set-cookie", metadata.cookies);
  response.writeHead(metadata.statusCode ?? 200);
}

const statusOf: Record<FailureReason, number> = {
  handler: 502,
  load: 502,
  exit: 502,
  memory: 502,
  timeout: 504,
};

const hintOf: Record<FailureReason, string> = {
  handler: "",
  load: " (its module cannot be loaded: see pluto logs)",
  exit: " (see pluto logs)",
  memory: ": give it more with the option `memory`",
  timeout: "",
};

function textOf({ reason, error }: Extract<Outcome, { kind: "failed" }>): string {
  return error.errorMessage + hintOf[reason];
}

/** Sends a streamed answer on as it comes. What comes after the client has gone is dropped. */
export function receiverFor(response: ServerResponse): Receiver {
  return {
    head: (metadata) => {
      writeHead(response, JSON.parse(metadata) as ResponseMetadata, octets);
      response.flushHeaders();
    },
    chunk: (bytes) => {
      if (response.destroyed) return Promise.resolve();
      if (!response.headersSent) writeHead(response, {}, octets);
      return response.write(bytes) ? Promise.resolve() : drained(response);
    },
  };
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.once("drain", done).once("close", done);
  });
}
