import { bodyOf, type UrlEvent } from "./event.js";

/** A function URL's answer, payload format 2.0. */
export interface UrlResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The arguments that a request carries, or the answer that refuses it. */
export function argumentsOf(event: UrlEvent): { args: unknown[] } | { refusal: UrlResponse } {
  const { method } = event.requestContext.http;
  if (method === "OPTIONS") return { refusal: { statusCode: 204, headers: allow, body: "" } };
  if (method !== "POST") return { refusal: methodNotAllowed(event) };
  let payload: unknown;
  try {
    payload = JSON.parse(bodyOf(event));
  } catch {
    return { refusal: envelope(400, "Payload should be valid JSON.") };
  }
  if (Array.isArray(payload)) return { args: payload };
  return { refusal: envelope(400, "Payload should be an array.") };
}

const allow = { allow: "POST, OPTIONS" };

function methodNotAllowed(event: UrlEvent): UrlResponse {
  const { method } = event.requestContext.http;
  const curl = `curl -X POST ${addressOf(event)} -d '["argument"]'`;
  const refusal = envelope(405, `Use POST in place of ${method}, for example: ${curl}`);
  return { ...refusal, headers: { ...refusal.headers, ...allow } };
}

/** The function's URL. On this machine it has a path, which the platform takes off and tells of. */
function addressOf({ requestContext, headers = {} }: UrlEvent): string {
  const { domainName = "<function URL>" } = requestContext;
  const protocol = headers["x-forwarded-proto"] ?? "https";
  const prefix = /^[\w/-]*$/.exec(headers["x-forwarded-prefix"] ?? "")?.[0] ?? "";
  return `${protocol}://${domainName}${prefix || "/"}`;
}

/** The body of every answer that is not streamed. A handler that returns nothing answers null. */
export function envelope(code: number, body: unknown): UrlResponse {
  return {
    statusCode: code,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code, body: body ?? null }),
  };
}

/** The answer to a handler that threw. The stack goes to the log, the message alone to the caller. */
export function failure(error: unknown): UrlResponse {
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return envelope(500, `Function execution failed: ${message}`);
}
