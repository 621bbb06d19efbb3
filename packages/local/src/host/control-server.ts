import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { DiagnosticError } from "@plutolang/diagnostics";
import type { Invocation, LocalDeployment, ProgressEvent } from "../client/deployment.js";
import { readBody } from "../functions/read-body.js";
import type { DeployEvent, DeployRequest, HostStatus, InvokeAnswer } from "./control-messages.js";

/** What the command line may ask of a host. */
export interface Controlled {
  status(): HostStatus;
  deploy(
    request: DeployRequest,
    progress: (event: ProgressEvent) => void,
    signal: AbortSignal,
  ): Promise<Omit<LocalDeployment, "host">>;
  invoke(invocation: Invocation): Promise<InvokeAnswer>;
  shutdown(): void;
}

/** The control API: JSON over HTTP, for whoever knows the token. */
export function createControlServer(controlled: Controlled, token: string): Server {
  return createServer((request, response) => {
    if (!isAuthorised(request, token)) {
      response.writeHead(401).end();
      request.resume();
      return;
    }
    route(controlled, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else reply(response, 500, { reason: String(error) });
    });
  });
}

function isAuthorised({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? "");
  const expected = Buffer.from(`Bearer ${token}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function route(
  controlled: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case "GET /status":
      return reply(response, 200, controlled.status());
    case "POST /deploy":
      return deploy(controlled, request, response);
    case "POST /invoke":
      return reply(response, 200, await controlled.invoke(await readJson(request)));
    case "POST /shutdown":
      response.once("finish", () => controlled.shutdown());
      return reply(response, 200, {});
    default:
      return reply(response, 404, {});
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

/** Of any size: whoever has the token is the user. */
async function readJson<Body>(request: IncomingMessage): Promise<Body> {
  const body = await readBody(request, Number.POSITIVE_INFINITY);
  return JSON.parse((body ?? "").toString()) as Body;
}

async function deploy(
  controlled: Controlled,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const abort = new AbortController();
  response.once("close", () => abort.abort());
  const tell = (event: DeployEvent) => response.write(`${JSON.stringify(event)}\n`);
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  response.flushHeaders();
  try {
    const progress = (event: ProgressEvent) => void tell({ type: "progress", progress: event });
    const deployment = await controlled.deploy(await readJson(request), progress, abort.signal);
    tell({ type: "done", deployment });
  } catch (error) {
    tell(toFailure(error));
  }
  response.end();
}

function toFailure(error: unknown): DeployEvent {
  if (error instanceof DiagnosticError) {
    return { type: "failed", diagnostics: error.diagnostics };
  }
  console.error(error);
  return {
    type: "crashed",
    reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
