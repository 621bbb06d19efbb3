import type { ServerResponse } from "node:http";
import { account, toArn } from "../aws/account.js";
import type { TgiError } from "./tgi/tgi-error.js";

/** An error of the SageMaker runtime, in the shape in which AWS's SDKs read it. */
export interface AwsError {
  readonly status: number;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export function endpointNotFound(name: string): AwsError {
  return validationError(`Endpoint ${name} of account ${account} not found.`);
}

export function validationError(message: string): AwsError {
  return { status: 400, type: "ValidationError", body: { Message: message } };
}

/** How the service passes on that the container refused or failed. */
export function modelError(endpoint: string, { status, body }: TgiError, log: string): AwsError {
  const side = status < 500 ? "client" : "server";
  const message =
    `Received ${side} error (${status}) from primary with message "${body}". ` +
    `See ${log} on this machine for more information.`;
  return {
    status: 424,
    type: "ModelError",
    body: {
      Message: message,
      ErrorCode: `${side.toUpperCase()}_ERROR_FROM_MODEL`,
      OriginalStatusCode: status,
      OriginalMessage: body,
      LogStreamArn: toArn("logs", `log-group:/aws/sagemaker/Endpoints/${endpoint}`),
    },
  };
}

export function sendAwsError(response: ServerResponse, { status, type, body }: AwsError): void {
  response
    .writeHead(status, { "content-type": "application/json", "x-amzn-errortype": type })
    .end(JSON.stringify(body));
}
