import type { ServerResponse } from "node:http";

/** A refusal as a service of AWS gives it, whatever protocol it speaks. */
export interface AwsError {
  /** `AccessDeniedException`. */
  readonly type: string;
  readonly message: string;
  readonly status: number;
}

/** Writes an error; how depends on the service's protocol. */
export type WriteError = (response: ServerResponse, error: AwsError, requestId: string) => void;

/** The JSON protocol of DynamoDB: the type is in the body, with the namespace that defines it. */
export const writeJsonError: WriteError = (response, { type, message }, requestId) => {
  const own = type === "ResourceNotFoundException" || type === "ValidationException";
  const namespace = own ? "com.amazonaws.dynamodb.v20120810" : "com.amazon.coral.service";
  const key = type === "AccessDeniedException" ? "Message" : "message";
  write(
    response,
    400,
    { __type: `${namespace}#${type}`, [key]: message },
    {
      "content-type": "application/x-amz-json-1.0",
      "x-amzn-requestid": requestId,
    },
  );
};

/** The REST protocol of Lambda and SageMaker: the type is in a header. */
export const writeRestError: WriteError = (response, { type, message, status }, requestId) => {
  const body = type === "AccessDeniedException" ? { Message: message } : { Type: "User", message };
  write(response, status, body, {
    "content-type": "application/json",
    "x-amzn-errortype": type,
    "x-amzn-requestid": requestId,
  });
};

function write(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Readonly<Record<string, string>>,
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
}
