import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { encodeFrame, readFrames } from "./frames.js";

/** The heads and bodies that are read when the bytes arrive in pieces of the given size. */
function readInPieces(bytes: Buffer, size: number): [unknown, string][] {
  const stream = new PassThrough();
  const frames: [unknown, string][] = [];
  readFrames(stream, ({ head, body }) => frames.push([head, body.toString()]));
  for (let start = 0; start < bytes.length; start += size) {
    stream.emit("data", bytes.subarray(start, start + size));
  }
  return frames;
}

test("frames are read as they were written, however the bytes arrive", () => {
  const bytes = Buffer.concat([
    encodeFrame({ type: "one" }, "first body, Zoë"),
    encodeFrame({ type: "two" }),
    encodeFrame({ type: "three" }, Buffer.from("x".repeat(1000))),
  ]);
  for (const size of [1, 7, 8, 9, 40, 100, bytes.length]) {
    expect(readInPieces(bytes, size)).toEqual([
      [{ type: "one" }, "first body, Zoë"],
      [{ type: "two" }, ""],
      [{ type: "three" }, "x".repeat(1000)],
    ]);
  }
});

test("a frame that is not whole is not read", () => {
  expect(readInPieces(encodeFrame({ type: "one" }, "body").subarray(0, -1), 5)).toEqual([]);
});
