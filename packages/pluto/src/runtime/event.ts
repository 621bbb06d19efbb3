/**
 * The parts that Pluto reads of a function URL's event, payload format 2.0.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads
 */
export interface UrlEvent {
  readonly requestContext: {
    readonly http: { readonly method: string };
    readonly domainName?: string;
  };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/**
 * Whether an event came through the function's URL. `requestContext.http` alone says so:
 * `queryStringParameters` is absent from requests without a query.
 */
export function isUrlEvent(event: unknown): event is UrlEvent {
  const context = (event as { requestContext?: { http?: unknown } } | null)?.requestContext;
  return typeof context?.http === "object" && context.http !== null;
}

export function bodyOf(event: UrlEvent): string {
  const body = event.body ?? "";
  return event.isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body;
}
