/** What a property's value may be once it came from the engine. */
export type PulumiValue =
  | null
  | undefined
  | string
  | number
  | boolean
  | readonly PulumiValue[]
  | { readonly [name: string]: PulumiValue };

export type PulumiObject = { readonly [name: string]: PulumiValue };

// The engine's wire format for what JSON has no word for.
// https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/sig/sig.go
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7";
const ASSET = "c44067f5952c0a294b673a41bacd8c17";

/** What the engine sends, and takes, for a value that is not known yet. */
export const UNKNOWN_VALUE = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const UNKNOWN_VALUES: ReadonlySet<unknown> = new Set([
  UNKNOWN_VALUE,
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

export function isUnknown(value: PulumiValue): boolean {
  return UNKNOWN_VALUES.has(value);
}

export function isPulumiObject(value: PulumiValue): value is PulumiObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasSignature(value: PulumiValue, signature: string): value is PulumiObject {
  return isPulumiObject(value) && value[SIGNATURE] === signature;
}

/** An archive: a path, or files by name. One that did not change may come with its hash alone. */
export interface Archive {
  readonly hash?: string;
  readonly path?: string;
  readonly assets?: Readonly<Record<string, PulumiValue>>;
}

export function isArchive(value: PulumiValue): value is PulumiObject & Archive {
  return hasSignature(value, ARCHIVE);
}

/** A file in an archive: a path, or a text. */
export function isAsset(
  value: PulumiValue,
): value is PulumiObject & { readonly path?: string; readonly text?: string } {
  return hasSignature(value, ASSET);
}

/** Takes the wrapping off every secret in a value. */
export function withoutSecrets(value: PulumiValue): PulumiValue {
  if (hasSignature(value, SECRET)) return withoutSecrets(value.value);
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isPulumiObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, withoutSecrets(of)]));
}

function holdsSecret(value: PulumiValue): boolean {
  if (hasSignature(value, SECRET)) return true;
  if (Array.isArray(value)) return value.some(holdsSecret);
  return isPulumiObject(value) && Object.values(value).some(holdsSecret);
}

/** The properties that are secret, in whole or in part. */
export function secretProperties(properties: PulumiObject): ReadonlySet<string> {
  return new Set(Object.keys(properties).filter((each) => holdsSecret(properties[each])));
}

/** Wraps the named properties: what came in as a secret stands in the state as one. */
export function withSecrets(properties: PulumiObject, secret: ReadonlySet<string>): PulumiObject {
  const wrap = ([name, value]: [string, PulumiValue]): [string, PulumiValue] =>
    secret.has(name) ? [name, { [SIGNATURE]: SECRET, value }] : [name, value];
  return Object.fromEntries(Object.entries(properties).map(wrap));
}
