import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readBody } from "../functions/read-body.js";
import { type Principal, whyDenied } from "./account.js";
import { type AwsError, writeRestError } from "./aws-error.js";
import type { Service, ServiceRequest } from "./service.js";
import { authenticate } from "./signature.js";

/** Bytes. The largest that any of the services takes. */
const bodyLimit = 25 * 1024 * 1024;

/**
 * The server that functions find in `AWS_ENDPOINT_URL`. Each request is authenticated by its
 * signature and authorised by the grants of the signer's role before a service sees it.
 */
export function createServiceServer(
  services: readonly Service[],
  principals: ReadonlyMap<string, Principal>,
): Server {
  return createServer((message, response) => {
    serve(message, response, services, principals).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else writeRestError(response, internalFailure, randomUUID());
    });
  });
}

const internalFailure: AwsError = {
  type: "InternalFailure",
  message: "The local platform failed; its log says why.",
  status: 500,
};

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  services: readonly Service[],
  principals: ReadonlyMap<string, Principal>,
): Promise<void> {
  const request = await receive(message);
  if (request === undefined) {
    writeRestError(response, tooLarge, randomUUID());
    message.resume();
    return;
  }
  const service = services.find((each) => each.accepts(request));
  if (service === undefined) {
    writeRestError(response, notEmulated(message), request.requestId);
    return;
  }
  const error = await refusalOf(request, service, principals);
  if (error === undefined) await service.handle(request, response);
  else service.writeError(response, error, request.requestId);
}

const tooLarge: AwsError = {
  type: "RequestEntityTooLargeException",
  message: `Request must be smaller than ${bodyLimit} bytes`,
  status: 413,
};

async function receive(message: IncomingMessage): Promise<ServiceRequest | undefined> {
  const body = await readBody(message, bodyLimit);
  if (body === undefined) return undefined;
  const path = (message.url ?? "/").split("?", 1)[0] ?? "/";
  return { message, requestId: randomUUID(), path, body };
}

function notEmulated({ headers }: IncomingMessage): AwsError {
  const service = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? "")?.[1];
  return {
    type: "UnknownOperationException",
    message: `Pluto's local platform does not speak for the service ${service ?? "that was asked"}.`,
    status: 501,
  };
}

async function refusalOf(
  request: ServiceRequest,
  service: Service,
  principals: ReadonlyMap<string, Principal>,
): Promise<AwsError | undefined> {
  const { method = "GET", url = "/", headers } = request.message;
  const caller = await authenticate({ method, url, headers, body: request.body }, principals);
  if ("error" in caller) return caller.error;
  const denial = whyDenied(caller.principal, service.accessesOf(request));
  if (denial === undefined) return undefined;
  return { type: "AccessDeniedException", message: denial, status: 403 };
}
