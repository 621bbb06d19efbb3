import type { IncomingMessage } from "node:http";

/** A request to a function's URL, as the event is made from it. */
export interface UrlRequest {
  readonly requestId: string;
  readonly method: string;
  /** What follows the function's own address, `/` at least. As it was sent, escapes and all. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** What precedes `path` in the function's address: empty, or `/chatbot`. */
  readonly prefix: string;
  readonly headers: IncomingMessage["headersDistinct"];
  /** Host and port, as the client wrote them. */
  readonly host: string;
  readonly sourceIp: string;
  readonly body: Buffer;
}

/**
 * The event that Lambda hands to a function for a request to its URL, payload format 2.0.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads
 */
export function toUrlEvent(request: UrlRequest, now = new Date()): object {
  const { cookie, ...headers } = request.headers;
  const cookies = cookie?.flatMap((each) => each.split(/;\s*/)).filter((each) => each !== "");
  const query = toQueryParameters(request.query);
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: request.path,
    rawQueryString: request.query,
    ...(cookies?.length ? { cookies } : {}),
    headers: { ...joinHeaders(headers), ...forwardedHeaders(request) },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: toRequestContext(request, now),
    ...toBody(request),
  };
}

function joinHeaders(headers: IncomingMessage["headersDistinct"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name, (values ?? []).join(",")]),
  );
}

function forwardedHeaders({ host, prefix, sourceIp }: UrlRequest): Record<string, string> {
  return {
    "x-forwarded-for": sourceIp,
    "x-forwarded-port": host.split(":").at(-1) ?? "",
    "x-forwarded-proto": "http",
    ...(prefix === "" ? {} : { "x-forwarded-prefix": prefix }),
  };
}

/** Absent without a query, as on AWS. Values of one name are joined. */
function toQueryParameters(query: string): Record<string, string> | undefined {
  if (query === "") return undefined;
  const parameters = new URLSearchParams(query);
  const names = new Set(parameters.keys());
  return Object.fromEntries([...names].map((name) => [name, parameters.getAll(name).join(",")]));
}

function toRequestContext(request: UrlRequest, now: Date): object {
  return {
    accountId: "anonymous",
    apiId: "local",
    domainName: request.host,
    domainPrefix: request.host.split(/[.:]/, 1)[0],
    http: {
      method: request.method,
      path: request.path,
      protocol: "HTTP/1.1",
      sourceIp: request.sourceIp,
      userAgent: request.headers["user-agent"]?.[0] ?? "",
    },
    requestId: request.requestId,
    routeKey: "$default",
    stage: "$default",
    time: toLogTime(now),
    timeEpoch: now.getTime(),
  };
}

/** `12/Mar/2020:19:03:58 +0000`. */
function toLogTime(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(" ");
  return `${day}/${month}/${year}:${time} +0000`;
}

function toBody({ body, headers }: UrlRequest): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  if (isText(headers)) return { body: body.toString("utf8"), isBase64Encoded: false };
  return { body: body.toString("base64"), isBase64Encoded: true };
}

/** AWS hands on text as it is, and all else in base64: a form, such as `curl -d` sends, too. */
function isText(headers: IncomingMessage["headersDistinct"]): boolean {
  if (headers["content-encoding"] !== undefined) return false;
  const type = headers["content-type"]?.[0]?.split(";", 1)[0]?.trim().toLowerCase() ?? "text/plain";
  return (
    type.startsWith("text/") ||
    /^application\/(json|javascript|xml)$/.test(type) ||
    /\+(json|xml)$/.test(type)
  );
}
