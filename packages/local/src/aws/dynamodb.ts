import { request as httpRequest, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type Access, toArn } from "./account.js";
import { writeJsonError } from "./aws-error.js";
import type { Service, ServiceRequest } from "./service.js";

/** Where the emulator listens: started when it is first asked for. */
export type SocketPath = () => Promise<string>;

const targetPrefix = "DynamoDB_20120810.";

/** DynamoDB, spoken by dynalite in a process of its own. */
export function createDynamoDB(socketPath: SocketPath): Service {
  return {
    name: "dynamodb",
    accepts: ({ message }) => targetOf(message.headers["x-amz-target"]) !== undefined,
    accessesOf: (request) => accessesOf(request),
    writeError: writeJsonError,
    handle: async (request, response) => forward(await socketPath(), request, response),
  };
}

function targetOf(header: string | string[] | undefined): string | undefined {
  const target = String(header);
  return target.startsWith(targetPrefix) ? target.slice(targetPrefix.length) : undefined;
}

/** The parts of requests that name tables. */
interface TableRequest {
  readonly TableName?: string;
  /** Of batches, by table. */
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  /** Of transactions. */
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName: string }>>[];
}

function accessesOf({ message, body }: ServiceRequest): Access[] {
  const operation = targetOf(message.headers["x-amz-target"]) ?? "";
  const request = parse(body);
  if (request.RequestItems !== undefined) {
    return Object.keys(request.RequestItems).map((table) => accessTo(table, operation));
  }
  if (request.TransactItems !== undefined) return request.TransactItems.flatMap(transactAccesses);
  if (request.TableName !== undefined) return [accessTo(request.TableName, operation)];
  return [{ action: `dynamodb:${operation}`, resource: "*" }];
}

function parse(body: Buffer): TableRequest {
  try {
    return (JSON.parse(body.toString()) ?? {}) as TableRequest;
  } catch {
    return {};
  }
}

function accessTo(table: string, operation: string): Access {
  const resource = table.startsWith("arn:") ? table : toArn("dynamodb", `table/${table}`);
  return { action: `dynamodb:${operation}`, resource };
}

/** A transaction needs the action of each of its parts: `Put` is `PutItem`. */
function transactAccesses(item: Readonly<Record<string, { TableName: string }>>): Access[] {
  return Object.entries(item).map(([part, { TableName }]) =>
    accessTo(TableName, part === "ConditionCheck" ? "ConditionCheckItem" : `${part}Item`),
  );
}

async function forward(
  socketPath: string,
  { message, body }: ServiceRequest,
  response: ServerResponse,
): Promise<void> {
  const answer = await send(socketPath, message.headers, body);
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  await pipeline(answer, response);
}

function send(
  socketPath: string,
  headers: OutgoingHttpHeaders,
  body: Buffer,
): Promise<import("node:http").IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ socketPath, method: "POST", path: "/", headers }, resolve);
    request.on("error", reject);
    request.end(body);
  });
}

/** Calls an operation on behalf of the platform itself. */
export async function callDynamoDB(
  socketPath: string,
  operation: string,
  input: object,
): Promise<{ ok: boolean; type: string; output: Readonly<Record<string, unknown>> }> {
  const body = Buffer.from(JSON.stringify(input));
  const answer = await send(socketPath, platformHeaders(operation, body), body);
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const output = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
  const type =
    String(output.__type ?? "")
      .split("#")
      .at(-1) ?? "";
  return { ok: answer.statusCode === 200, type, output };
}

/** The emulator wants to see a signature, and does not look into it. */
function platformHeaders(operation: string, body: Buffer): OutgoingHttpHeaders {
  const scope = "platform/20260101/us-east-1/dynamodb/aws4_request";
  return {
    host: "localhost",
    "content-type": "application/x-amz-json-1.0",
    "content-length": body.length,
    "x-amz-target": targetPrefix + operation,
    "x-amz-date": "20260101T000000Z",
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
  };
}
