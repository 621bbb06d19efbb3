import type { Writable } from "node:stream";
import { isUrlEvent, type UrlEvent } from "./event.js";
import { handlerOf } from "./registry.js";
import { argumentsOf, failure, type UrlResponse } from "./response.js";
import { directArguments } from "./serve.js";

/** https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html */
interface StreamingRuntime {
  streamifyResponse(
    handler: (event: unknown, stream: Writable, context: unknown) => Promise<void>,
  ): unknown;
  HttpResponseStream: {
    from(
      stream: Writable,
      metadata: { statusCode: number; headers: Readonly<Record<string, string>> },
    ): Writable;
  };
}

declare const awslambda: StreamingRuntime;

/** As `serve`, for a handler that is an async generator: what it yields is sent as it comes. */
export function serveStream(name: string): unknown {
  return awslambda.streamifyResponse(async (event, stream, _context) => {
    if (isUrlEvent(event)) await answerUrl(name, event, stream);
    else await answerDirect(name, directArguments(event), stream);
  });
}

async function answerDirect(name: string, args: unknown[], stream: Writable): Promise<void> {
  const chunks: unknown[] = [];
  for await (const chunk of generate(name, args)) chunks.push(chunk);
  stream.end(JSON.stringify({ code: 200, body: chunks }));
}

async function answerUrl(name: string, event: UrlEvent, stream: Writable): Promise<void> {
  const request = argumentsOf(event);
  if ("refusal" in request) return respond(stream, request.refusal);
  const chunks = generate(name, request.args)[Symbol.asyncIterator]();
  let first: IteratorResult<unknown>;
  try {
    first = await chunks.next();
  } catch (error) {
    return respond(stream, failure(error));
  }
  const format = acceptsEvents(event) ? serverSentEvents : plainText;
  const body = awslambda.HttpResponseStream.from(stream, {
    statusCode: 200,
    headers: { "content-type": format.contentType, "cache-control": "no-cache" },
  });
  await send(first, chunks, body, format);
}

async function send(
  first: IteratorResult<unknown>,
  rest: AsyncIterator<unknown>,
  body: Writable,
  format: Format,
): Promise<void> {
  try {
    for (let next = first; !next.done; next = await rest.next()) {
      if (!body.write(format.chunk(next.value))) await drained(body);
    }
    body.end();
  } catch (error) {
    const { body: text } = JSON.parse(failure(error).body) as { body: string };
    body.end(format.failure(text));
  }
}

function drained(body: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    body.once("drain", resolve);
    body.once("error", reject);
    body.once("close", () => reject(new Error("The client has gone.")));
  });
}

function respond(stream: Writable, { body, ...metadata }: UrlResponse): void {
  awslambda.HttpResponseStream.from(stream, metadata).end(body);
}

function generate(name: string, args: unknown[]): AsyncIterable<unknown> {
  return handlerOf(name)(...args) as AsyncIterable<unknown>;
}

function acceptsEvents(event: UrlEvent): boolean {
  return event.headers?.accept?.includes("text/event-stream") ?? false;
}

interface Format {
  readonly contentType: string;
  chunk(value: unknown): string;
  failure(text: string): string;
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html: a line break starts a new field. */
const serverSentEvents: Format = {
  contentType: "text/event-stream",
  chunk: (value) => `${dataFields(toText(value))}\n\n`,
  failure: (text) => `event: error\n${dataFields(text)}\n\n`,
};

function dataFields(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}`)
    .join("\n");
}

const plainText: Format = {
  contentType: "text/plain; charset=utf-8",
  chunk: (value) => (typeof value === "string" ? value : `${JSON.stringify(value)}\n`),
  failure: (text) => `\n${text}\n`,
};
