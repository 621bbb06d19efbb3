import { Encoder, ExtData } from "@msgpack/msgpack";
import { expect, test } from "vitest";
import { pack, UNKNOWN, unpack, unpackObject } from "./dynamic-value.js";

test("an unknown is extension 0 with one byte, as Terraform writes it", () => {
  expect([...pack(UNKNOWN).msgpack]).toEqual([0xd4, 0x00, 0x00]);
});

test("a value comes back as it went, unknowns and nulls included", () => {
  const value = { name: "chatbot", memory: 256, arn: UNKNOWN, tags: null, layers: ["a", UNKNOWN] };
  expect(unpack(pack(value))).toEqual(value);
});

test("an unknown of which something is known is an unknown", () => {
  const refined = new Encoder().encode(new ExtData(12, new Uint8Array([0x80])));
  expect(unpack({ msgpack: refined })).toBe(UNKNOWN);
});

test("no value, and null, are no object", () => {
  expect(unpackObject(null)).toBeUndefined();
  expect(unpackObject(pack(null))).toBeUndefined();
});
