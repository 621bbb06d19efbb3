import type { IncomingMessage, ServerResponse } from "node:http";
import type { Access } from "./account.js";
import type { WriteError } from "./aws-error.js";

/** A request to a service, its body whole. */
export interface ServiceRequest {
  readonly message: IncomingMessage;
  readonly requestId: string;
  /** Without the query. */
  readonly path: string;
  readonly body: Buffer;
}

/** One service of AWS as it is spoken on this machine. */
export interface Service {
  readonly name: string;
  /** Whether a request is meant for it. */
  accepts(request: ServiceRequest): boolean;
  /** What the request does. None: it is malformed, and the service says so. */
  accessesOf(request: ServiceRequest): readonly Access[];
  readonly writeError: WriteError;
  /** Answers a request that is allowed. */
  handle(request: ServiceRequest, response: ServerResponse): Promise<void>;
}
