import { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type { Send } from "./send.js";

export type StreamingHandler = (event: unknown, stream: Writable, context: unknown) => unknown;

const streaming = Symbol("pluto.streaming");

/**
 * The global `awslambda` of Lambda's managed Node runtime.
 * https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html
 */
export function installStreaming(): void {
  const awslambda = {
    streamifyResponse: (handler: StreamingHandler) => Object.assign(handler, { [streaming]: true }),
    HttpResponseStream: {
      from(stream: ResponseStream, metadata: unknown): ResponseStream {
        stream.setMetadata(metadata);
        return stream;
      },
    },
  };
  Object.assign(globalThis, { awslambda });
}

export function isStreaming(handler: object): handler is StreamingHandler {
  return streaming in handler;
}

/**
 * What a streaming handler writes to. Chunks written while one is on its way travel together, and
 * the next leaves when the host asks for more: a slow client slows the handler.
 */
export class ResponseStream extends Writable {
  readonly #send: Send;
  #acknowledged: (() => void) | undefined;

  constructor(send: Send) {
    super({ decodeStrings: true });
    this.#send = send;
  }

  setMetadata(metadata: unknown): void {
    this.#send({ type: "head" }, JSON.stringify(metadata));
  }

  setContentType(contentType: string): void {
    this.setMetadata({ statusCode: 200, headers: { "content-type": contentType } });
  }

  acknowledge(): void {
    const next = this.#acknowledged;
    this.#acknowledged = undefined;
    next?.();
  }

  /** Waits until the handler has ended the stream, which it may do after it returned. */
  finished(): Promise<void> {
    return finished(this);
  }

  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    this.#acknowledged = callback;
    this.#send({ type: "chunk" }, chunk);
  }

  override _writev(chunks: { chunk: Buffer }[], callback: () => void): void {
    this._write(Buffer.concat(chunks.map((each) => each.chunk)), "buffer", callback);
  }
}
