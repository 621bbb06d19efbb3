import { TgiError } from "./tgi-error.js";

/** The body of `POST /invocations`, its types checked and nothing else. */
export interface TgiRequest {
  readonly inputs: string;
  readonly stream: boolean;
  readonly parameters: TgiParameters;
}

/** https://huggingface.co/docs/text-generation-inference, version 1.4; null and absent are one. */
export interface TgiParameters {
  readonly best_of?: number;
  readonly temperature?: number;
  readonly repetition_penalty?: number;
  readonly frequency_penalty?: number;
  readonly top_k?: number;
  readonly top_p?: number;
  readonly typical_p?: number;
  readonly do_sample: boolean;
  /** Undefined for as many as the limits allow. */
  readonly max_new_tokens?: number;
  readonly return_full_text: boolean;
  readonly stop: readonly string[];
  readonly truncate?: number;
  readonly watermark: boolean;
  readonly details: boolean;
  readonly decoder_input_details: boolean;
  readonly seed?: number;
  readonly top_n_tokens?: number;
}

type Check = readonly [expected: string, accepts: (value: unknown) => boolean];

const float: Check = ["f32", (value) => typeof value === "number"];
const integer: Check = ["i32", Number.isInteger];
const count: Check = ["u32", (value) => Number.isInteger(value) && Number(value) >= 0];
const boolean: Check = ["a boolean", (value) => typeof value === "boolean"];
const text: Check = ["a string", (value) => typeof value === "string"];
const texts: Check = ["a sequence", (value) => Array.isArray(value) && value.every(text[1])];
const struct: Check = ["a struct", isRecord];

const checks: Readonly<Record<keyof TgiParameters, Check>> = {
  best_of: count,
  temperature: float,
  repetition_penalty: float,
  frequency_penalty: float,
  top_k: integer,
  top_p: float,
  typical_p: float,
  do_sample: boolean,
  max_new_tokens: count,
  return_full_text: boolean,
  stop: texts,
  truncate: count,
  watermark: boolean,
  details: boolean,
  decoder_input_details: boolean,
  seed: count,
  top_n_tokens: count,
};

const defaults = {
  do_sample: false,
  max_new_tokens: 100,
  return_full_text: true,
  stop: [],
  watermark: false,
  details: false,
  decoder_input_details: false,
};

/**
 * Reads a body as the container's JSON extractor does. Without `parameters` at all the container
 * samples; with some, it does if they say so.
 *
 * @throws TgiError 400, 415 or 422, in plain text
 */
export function parseTgiRequest(body: Buffer, contentType: string | undefined): TgiRequest {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(contentType ?? "")) {
    throw new TgiError(415, "Expected request with `Content-Type: application/json`");
  }
  const request = parseJson(body);
  if (!isRecord(request)) throw mistyped("", request, "struct CompatGenerateRequest");
  const { inputs, stream = false, parameters } = request;
  if (inputs === undefined) throw unreadable("missing field `inputs`");
  check("inputs", inputs, text);
  check("stream", stream, boolean);
  return {
    inputs: inputs as string,
    stream: stream as boolean,
    parameters: parameters === undefined ? { ...defaults, do_sample: true } : filled(parameters),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TgiError(400, `Failed to parse the request body as JSON: ${why}`);
  }
}

function filled(parameters: unknown): TgiParameters {
  check("parameters", parameters, struct);
  const given = parameters as Record<string, unknown>;
  const known = Object.entries(checks).flatMap(([name, each]) => {
    const value = given[name] ?? undefined;
    if (value !== undefined) check(`parameters.${name}`, value, each);
    // Alone among the defaults, this one can be switched off by saying null.
    const unlimited = name === "max_new_tokens" && given[name] === null;
    return value === undefined && !unlimited ? [] : [[name, value]];
  });
  return { ...defaults, ...Object.fromEntries(known) };
}

function check(path: string, value: unknown, [expected, accepts]: Check): void {
  if (!accepts(value)) throw mistyped(`${path}: `, value, expected);
}

function mistyped(path: string, value: unknown, expected: string): TgiError {
  return unreadable(`${path}invalid type: ${JSON.stringify(value)}, expected ${expected}`);
}

function unreadable(why: string): TgiError {
  const what = "Failed to deserialize the JSON body into the target type";
  return new TgiError(422, `${what}: ${why}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
