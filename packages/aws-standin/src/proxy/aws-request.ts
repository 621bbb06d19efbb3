import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { toLambdaAction, toSageMakerRuntimeAction } from "./rest-actions.js";

/** One call of AWS's API. */
export interface AwsRequest {
  readonly method: string;
  /** Path and query string. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The service in the signature: `lambda`, `sagemaker`. */
  readonly service: string;
  readonly region: string;
  /** What is asked, as IAM calls it: `CreateFunction`. Empty where it is not known. */
  readonly action: string;
  /** The resource's name in the path, for the services that have it there. */
  readonly resource: string;
}

export interface AwsResponse {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** Works out what a request asks of which service. */
export function readRequest(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body: Buffer,
): AwsRequest {
  const [, region = "us-east-1", service = ""] =
    /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(headers.authorization ?? "") ?? [];
  const rest = restAction(service, method, url);
  const action = rest?.action ?? targetAction(headers) ?? formAction(body);
  const resource = rest?.resource ?? "";
  return { method, url, headers, body, service, region, action, resource };
}

function restAction(service: string, method: string, url: string) {
  const path = decodeURIComponent(url.split("?")[0] ?? "");
  if (service === "lambda") return toLambdaAction(method, path);
  return service === "sagemaker" ? toSageMakerRuntimeAction(method, path) : undefined;
}

function targetAction(headers: IncomingHttpHeaders): string | undefined {
  return headers["x-amz-target"]?.toString().split(".").at(-1);
}

function formAction(body: Buffer): string {
  const text = body.length < 1_000_000 ? body.toString() : "";
  return new URLSearchParams(text).get("Action") ?? "";
}

/** The request's body, for the services that speak JSON. */
export function bodyOf(request: AwsRequest): Record<string, unknown> {
  return request.body.length === 0 ? {} : JSON.parse(request.body.toString());
}

/** The same request with another body. */
export function withBody(request: AwsRequest, body: unknown): AwsRequest {
  return { ...request, body: Buffer.from(JSON.stringify(body)) };
}

export function jsonResponse(body: unknown, status = 200): AwsResponse {
  const headers = { "content-type": "application/x-amz-json-1.1" };
  return { status, headers, body: Buffer.from(JSON.stringify(body)) };
}

/** A successful JSON response with its body changed; any other as it is. */
export function editResponse(
  response: AwsResponse,
  edit: (body: Record<string, unknown>) => Record<string, unknown>,
): AwsResponse {
  if (response.status >= 300 || response.body.length === 0) return response;
  const body = Buffer.from(JSON.stringify(edit(JSON.parse(response.body.toString()))));
  return { ...response, body };
}

/** An error as AWS words it, in the notation of the request's service. */
export function errorResponse(
  request: AwsRequest,
  code: string,
  message: string,
  status = 400,
): AwsResponse {
  if (request.headers["x-amz-target"] === undefined && formAction(request.body) !== "") {
    const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
    const body = `<ErrorResponse>${error}<RequestId>stand-in</RequestId></ErrorResponse>`;
    return { status, headers: { "content-type": "text/xml" }, body: Buffer.from(body) };
  }
  const response = jsonResponse({ __type: code, Type: "User", message, Message: message }, status);
  return { ...response, headers: { ...response.headers, "x-amzn-errortype": code } };
}
