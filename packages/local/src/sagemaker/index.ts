import type { IncomingMessage, ServerResponse } from "node:http";
import type { Progress } from "../model/index.js";
import { endpointNotFound, modelError, sendAwsError, validationError } from "./aws-error.js";
import { callContainer } from "./container.js";
import { streamedDelivery, wholeDelivery } from "./delivery.js";
import { Endpoints, type SageMakerRuntimeOptions } from "./endpoints.js";
import { readRoute } from "./route.js";
import { TgiError } from "./tgi/tgi-error.js";

export type { SageMakerRuntimeOptions } from "./endpoints.js";

/** SageMaker's runtime on this machine: endpoints whose models run beside it. */
export interface SageMakerRuntime {
  /**
   * Makes the endpoint answer with the model that its environment, `PLUTO_MODEL` or pluto.yml name:
   * installs the engine, downloads the model and loads it, each unless it was done before.
   *
   * @throws DiagnosticError PLUTO3050 to PLUTO3069
   * @throws the signal's reason if it is aborted
   */
  ensureEndpoint(
    name: string,
    environment: Record<string, string>,
    progress?: Progress,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Ends the model's process if no other endpoint runs the same model. */
  removeEndpoint(name: string): Promise<void>;
  /**
   * Answers `POST /endpoints/{name}/invocations` and `…/invocations-response-stream`, which must be
   * authorised already.
   */
  handle(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void>;
  close(): Promise<void>;
}

export function createSageMakerRuntime(options: SageMakerRuntimeOptions): SageMakerRuntime {
  const endpoints = new Endpoints(options);
  return {
    ensureEndpoint: (name, environment, progress = () => undefined, signal) =>
      endpoints.ensure({ name, environment, progress, signal }),
    removeEndpoint: (name) => endpoints.remove(name),
    handle: (request, response, body) => handle(endpoints, request, response, body),
    close: () => endpoints.close(),
  };
}

async function handle(
  endpoints: Endpoints,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  const route = readRoute(request.url);
  if (route === undefined || request.method !== "POST") {
    return sendAwsError(response, validationError("There is no such operation."));
  }
  const endpoint = endpoints.get(route.endpoint);
  if (endpoint === undefined) return sendAwsError(response, endpointNotFound(route.endpoint));
  const delivery = route.streamed ? streamedDelivery(response) : wholeDelivery(response);
  const signal = whileConnected(response);
  const call = { contentType: request.headers["content-type"], body, signal };
  await callContainer(endpoint, call, delivery).catch((error) => {
    if (signal.aborted) return;
    if (!(error instanceof TgiError)) throw error;
    sendAwsError(response, modelError(endpoint.name, error, endpoint.logFile));
  });
}

/** Aborted when the client goes away before it has its answer. */
function whileConnected(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
