import { rmSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { encodeFrame, readFrames } from "../functions/frames.js";
import { pipeDescriptor, type ToProcess } from "../functions/messages.js";
import { toContext } from "./context.js";
import { toInvocationError } from "./invocation-error.js";
import { forwardOutput } from "./output.js";
import type { Send } from "./send.js";
import {
  installStreaming,
  isStreaming,
  ResponseStream,
  type StreamingHandler,
} from "./streaming.js";

type Handler = (event: unknown, context: unknown) => unknown;

/**
 * One execution environment of a function: loads its bundle as Lambda's Node runtime does, then
 * answers one event after the other. It ends when the host does.
 */
export async function runWorker(): Promise<void> {
  const pipe = new Socket({ fd: pipeDescriptor, readable: true, writable: true });
  pipe.on("close", endWithHost).on("error", endWithHost);
  const send: Send = (head, body, sent) => pipe.write(encodeFrame(head, body), sent);
  forwardOutput(send);
  endOnUncaught(send);
  installStreaming();
  const handler = await load(send);
  if (handler === undefined) return;
  const answer = isStreaming(handler)
    ? answerStreaming(handler, send)
    : answerBuffered(handler, send);
  readFrames<ToProcess>(pipe, ({ head, body }) => answer(head, body));
  send({ type: "ready" });
}

/** A host that was killed leaves its processes to clear up after themselves. */
function endWithHost(): never {
  const { TMPDIR } = process.env;
  if (TMPDIR !== undefined) rmSync(TMPDIR, { recursive: true, force: true });
  process.exit(0);
}

async function load(send: Send): Promise<Handler | undefined> {
  const entry = join(process.env.LAMBDA_TASK_ROOT ?? ".", "index.mjs");
  try {
    const module = (await import(pathToFileURL(entry).href)) as { handler?: unknown };
    if (typeof module.handler === "function") return module.handler as Handler;
    throw new Error("index.handler is undefined or not exported");
  } catch (error) {
    console.error(error);
    send({ type: "unloadable", error: toInvocationError(error) }, "", () => process.exit(1));
    return undefined;
  }
}

type Answer = (head: ToProcess, body: Buffer) => void;

function answerBuffered(handler: Handler, send: Send): Answer {
  return async (head, body) => {
    if (head.type !== "invoke") return;
    try {
      const result = await handler(JSON.parse(body.toString()), toContext(head));
      send({ type: "result", rss: process.memoryUsage.rss() }, JSON.stringify(result ?? null));
    } catch (error) {
      reportFailure(error, send);
    }
  };
}

function answerStreaming(handler: StreamingHandler, send: Send): Answer {
  let stream: ResponseStream | undefined;
  return async (head, body) => {
    if (head.type === "more") return stream?.acknowledge();
    stream = new ResponseStream(send);
    try {
      await handler(JSON.parse(body.toString()), stream, toContext(head));
      await stream.finished();
      send({ type: "end", rss: process.memoryUsage.rss() });
    } catch (error) {
      reportFailure(error, send);
    }
  };
}

function reportFailure(thrown: unknown, send: Send): void {
  const error = toInvocationError(thrown);
  process.stderr.write(`Invoke Error\t${JSON.stringify(error)}\n`);
  send({ type: "error", error, rss: process.memoryUsage.rss() });
}

function endOnUncaught(send: Send): void {
  const end = (label: string) => (thrown: unknown) => {
    const error = toInvocationError(thrown);
    process.stderr.write(`${label}\t${JSON.stringify(error)}\n`);
    send({ type: "crashed", error }, "", () => process.exit(1));
  };
  process.on("uncaughtException", end("Uncaught Exception"));
  process.on("unhandledRejection", end("Unhandled Promise Rejection"));
}
