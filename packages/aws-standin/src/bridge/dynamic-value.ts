import { decode, Encoder, ExtensionCodec } from "@msgpack/msgpack";
import type { DynamicValue } from "./protocol.js";

/** A value that is known only once something else was created. */
export class Unknown {
  readonly kind = "unknown";
}

export const UNKNOWN = new Unknown();

/** A value on Terraform's side. */
export type TerraformValue =
  | null
  | string
  | number
  | boolean
  | Unknown
  | readonly TerraformValue[]
  | { readonly [name: string]: TerraformValue };

export type TerraformObject = { readonly [name: string]: TerraformValue };

export function isTerraformObject(value: TerraformValue | undefined): value is TerraformObject {
  const isObject = typeof value === "object" && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Unknown);
}

// Unknowns in Terraform's msgpack: extension 0 is a plain one, 12 one of which something is known.
// https://github.com/zclconf/go-cty/blob/main/cty/msgpack/unknown.go
const PLAIN_UNKNOWN = 0;
const REFINED_UNKNOWN = 12;

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: PLAIN_UNKNOWN,
  encode: (value) => (value instanceof Unknown ? new Uint8Array([0]) : null),
  decode: () => UNKNOWN,
});
extensionCodec.register({
  type: REFINED_UNKNOWN,
  encode: () => null,
  decode: () => UNKNOWN,
});

/** Packs a value for the plugin. */
export function pack(value: TerraformValue): DynamicValue {
  return { msgpack: new Encoder({ extensionCodec }).encode(value) };
}

/** Unpacks a value from the plugin; none is null. */
export function unpack(value: DynamicValue | null): TerraformValue {
  if (value === null || value.msgpack.length === 0) return null;
  return decode(value.msgpack, { extensionCodec }) as TerraformValue;
}

/** Unpacks an object from the plugin; undefined where it says that there is none. */
export function unpackObject(value: DynamicValue | null): TerraformObject | undefined {
  const unpacked = unpack(value);
  return isTerraformObject(unpacked) ? unpacked : undefined;
}
