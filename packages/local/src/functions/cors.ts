import type { IncomingMessage, ServerResponse } from "node:http";
import type { CorsSettings } from "@plutolang/pluto/local";

/** Whether a browser asks if it may send a request. Lambda answers that itself. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

export function answerPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  cors: CorsSettings,
): void {
  allowOrigin(request, response, cors);
  if (response.hasHeader("access-control-allow-origin")) {
    response.setHeader("access-control-allow-methods", cors.allowMethods.join(","));
    if (cors.allowHeaders.length > 0) {
      response.setHeader("access-control-allow-headers", cors.allowHeaders.join(","));
    }
    if (cors.maxAge !== undefined) response.setHeader("access-control-max-age", cors.maxAge);
  }
  response.writeHead(200, { "content-length": 0 });
  response.end();
}

/** Adds what Lambda adds to the answers of a function whose URL has a CORS configuration. */
export function addCorsHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  cors: CorsSettings,
): void {
  allowOrigin(request, response, cors);
  if (cors.exposeHeaders.length > 0 && response.hasHeader("access-control-allow-origin")) {
    response.setHeader("access-control-expose-headers", cors.exposeHeaders.join(","));
  }
}

function allowOrigin(request: IncomingMessage, response: ServerResponse, cors: CorsSettings): void {
  const { origin } = request.headers;
  if (origin === undefined || !cors.allowOrigins.some((each) => isMatch(each, origin))) return;
  const any = cors.allowOrigins.includes("*") && !cors.allowCredentials;
  response.setHeader("access-control-allow-origin", any ? "*" : origin);
  if (!any) response.setHeader("vary", "origin");
  if (cors.allowCredentials) response.setHeader("access-control-allow-credentials", "true");
}

/** An allowed origin may hold `*`: `https://*.example.com`. */
function isMatch(allowed: string, origin: string): boolean {
  const parts = allowed.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(origin);
}
