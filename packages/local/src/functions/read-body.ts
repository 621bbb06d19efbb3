import type { IncomingMessage } from "node:http";

/** The whole body of a request; undefined if it is larger than `limit` bytes. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return resolve(undefined);
      chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks, size)));
    request.on("error", reject);
  });
}

/** Milliseconds that a client may take to send a body that nobody wants. */
const drainLimit = 5000;

/** Reads what is left of a request and drops it. */
export function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, drainLimit);
    request.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
    request.once("end", resolve);
    request.resume();
  });
}
