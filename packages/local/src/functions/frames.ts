import type { Duplex } from "node:stream";

/**
 * What host and process send each other, over a pipe of their own: a head, which is JSON, and a
 * body, which is bytes that neither looks into. Each frame starts with the lengths of both.
 */
export interface Frame<Head> {
  readonly head: Head;
  readonly body: Buffer;
}

const prefix = 8;

export function encodeFrame(head: unknown, body: Buffer | string = ""): Buffer {
  const headText = JSON.stringify(head);
  const headLength = Buffer.byteLength(headText);
  const bodyLength = Buffer.byteLength(body);
  const frame = Buffer.allocUnsafe(prefix + headLength + bodyLength);
  frame.writeUInt32LE(headLength, 0);
  frame.writeUInt32LE(bodyLength, 4);
  frame.write(headText, prefix);
  if (typeof body === "string") frame.write(body, prefix + headLength);
  else body.copy(frame, prefix + headLength);
  return frame;
}

/** Calls `receive` for each frame that arrives whole, in order. */
export function readFrames<Head>(stream: Duplex, receive: (frame: Frame<Head>) => void): void {
  let parts: Buffer[] = [];
  let size = 0;
  let wanted = prefix;
  stream.on("data", (chunk: Buffer) => {
    parts.push(chunk);
    size += chunk.length;
    if (size < wanted) return;
    let rest = parts.length === 1 ? chunk : Buffer.concat(parts);
    for (wanted = lengthOf(rest); rest.length >= wanted; wanted = lengthOf(rest)) {
      const frame = decodeFrame<Head>(rest);
      rest = rest.subarray(wanted);
      receive(frame);
    }
    parts = rest.length === 0 ? [] : [rest];
    size = rest.length;
  });
}

/** Of the first frame in `bytes`, as far as they tell. */
function lengthOf(bytes: Buffer): number {
  if (bytes.length < prefix) return prefix;
  return prefix + bytes.readUInt32LE(0) + bytes.readUInt32LE(4);
}

function decodeFrame<Head>(bytes: Buffer): Frame<Head> {
  const headEnd = prefix + bytes.readUInt32LE(0);
  return {
    head: JSON.parse(bytes.toString("utf8", prefix, headEnd)) as Head,
    body: bytes.subarray(headEnd, headEnd + bytes.readUInt32LE(4)),
  };
}
