import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import type { AwsRequest, AwsResponse } from "./aws-request.js";
import type { Next } from "./gap.js";

/** Passes requests on to moto as they are. */
export function motoClient(port: number): Next & { close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const send = (request: AwsRequest) => sendTo(port, agent, request);
  return Object.assign(send, { close: () => agent.destroy() });
}

function sendTo(port: number, agent: Agent, request: AwsRequest): Promise<AwsResponse> {
  const { "transfer-encoding": _chunked, connection: _connection, ...headers } = request.headers;
  return new Promise((resolve, reject) => {
    const { method, url, body } = request;
    const outgoing = httpRequest(
      {
        host: "127.0.0.1",
        port,
        agent,
        method,
        path: url,
        headers: { ...headers, "content-length": body.length },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => resolve(toResponse(response, Buffer.concat(chunks))));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

function toResponse({ statusCode = 500, headers }: IncomingMessage, body: Buffer): AwsResponse {
  const { connection: _connection, "transfer-encoding": _chunked, ...kept } = headers;
  return { status: statusCode, headers: kept, body };
}
