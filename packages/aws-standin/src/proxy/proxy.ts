import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type AwsResponse, readRequest } from "./aws-request.js";
import type { Next } from "./gap.js";

/** Answers requests that are no calls of AWS's API. Says whether it did. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

export interface Proxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** Listens on the loopback interface: each request goes to the first route that takes it, or to AWS. */
export async function startProxy(answer: Next, routes: readonly Route[]): Promise<Proxy> {
  const server = createServer(async (request, response) => {
    try {
      for (const route of routes) if (await route(request, response)) return;
      const { method = "GET", url = "/", headers } = request;
      send(response, await answer(readRequest(method, url, headers, await readAll(request))));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else
        send(response, {
          status: 500,
          headers: {},
          body: Buffer.from(JSON.stringify({ message })),
        });
    }
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () => closeServer(server),
  };
}

export async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: AwsResponse): void {
  response.writeHead(status, { ...headers, "content-length": body.length }).end(body);
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
