import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Hash } from "@smithy/hash-node";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Principal } from "./account.js";
import type { AwsError } from "./aws-error.js";

/** A request as it was received, its body whole. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the `Authorization` header of Signature Version 4 says. */
interface Authorization {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Minutes that a request's time may differ, as on AWS. */
const clockSkew = 5;

/**
 * Who signed a request, or the refusal that AWS would give: the signature is computed once more
 * from the request and the signer's secret.
 */
export async function authenticate(
  request: SignedRequest,
  principals: ReadonlyMap<string, Principal>,
): Promise<{ principal: Principal } | { error: AwsError }> {
  const { authorization } = request.headers;
  if (authorization === undefined) return refuse("MissingAuthenticationTokenException", missing);
  const parsed = parseAuthorization(authorization);
  const date = parseDate(request.headers["x-amz-date"]);
  if (parsed === undefined || date === undefined) {
    return refuse("IncompleteSignatureException", incomplete);
  }
  const principal = principals.get(parsed.accessKeyId);
  if (principal === undefined || !hasToken(request, principal)) {
    return refuse("UnrecognizedClientException", unknownToken);
  }
  if (Math.abs(Date.now() - date.getTime()) > clockSkew * 60_000) {
    return refuse(
      "InvalidSignatureException",
      `Signature expired or not yet current: ${date.toISOString()}`,
    );
  }
  const matches = (await sign(request, parsed, date, principal)) === parsed.signature;
  return matches ? { principal } : refuse("InvalidSignatureException", mismatch);
}

const missing = "Request is missing Authentication Token";
const incomplete =
  "Authorization header requires 'Credential', 'SignedHeaders', 'Signature' and a date.";
const unknownToken = "The security token included in the request is invalid.";
const mismatch =
  "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";

function refuse(type: string, message: string): { error: AwsError } {
  return { error: { type, message, status: 403 } };
}

const pattern =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request, *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/;

function parseAuthorization(header: string): Authorization | undefined {
  const [, accessKeyId, region, service, signedHeaders, signature] = pattern.exec(header) ?? [];
  if (accessKeyId === undefined || region === undefined || service === undefined) return undefined;
  if (signedHeaders === undefined || signature === undefined) return undefined;
  return { accessKeyId, region, service, signedHeaders: signedHeaders.split(";"), signature };
}

/** `20261122T141528Z`. */
function parseDate(header: string | string[] | undefined): Date | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(header));
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
}

function hasToken({ headers }: SignedRequest, { credentials }: Principal): boolean {
  const given = Buffer.from(String(headers["x-amz-security-token"] ?? ""));
  const expected = Buffer.from(credentials.sessionToken);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The hash of the body is computed here: what the request says of it proves nothing. */
async function sign(
  request: SignedRequest,
  authorization: Authorization,
  signingDate: Date,
  { credentials }: Principal,
): Promise<string> {
  const { signedHeaders, region, service } = authorization;
  const signer = new SignatureV4({
    credentials,
    region,
    service,
    sha256: Hash.bind(null, "sha256"),
    applyChecksum: signedHeaders.includes("x-amz-content-sha256"),
  });
  const { headers } = await signer.sign(toSignable(request, signedHeaders), {
    signingDate,
    signableHeaders: new Set(signedHeaders),
  });
  return /Signature=(\w+)/.exec(headers.authorization ?? "")?.[1] ?? "";
}

function toSignable(
  { method, url, headers, body }: SignedRequest,
  signedHeaders: readonly string[],
) {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const signed = signedHeaders
    .filter((name) => name !== "x-amz-content-sha256")
    .map((name) => [name, String(headers[name] ?? "")] as const);
  const names = [...new Set(searchParams.keys())];
  return {
    method,
    protocol: "http:",
    hostname: "localhost",
    path: pathname,
    query: Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)])),
    headers: Object.fromEntries(signed),
    body,
  };
}
