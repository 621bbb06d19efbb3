import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a hub holds, and how it behaves; tests change it as they go. */
export interface HubState {
  /** By path in the one repository, acme/parrot-GGUF. */
  files: Record<string, Buffer>;
  /** Only who shows it may read. */
  token?: string;
  /**
   * Sends so many bytes of a file and hangs up at `when`. Earlier, a client may see the end of the
   * connection before what came through it.
   */
  cut?: { readonly after: number; readonly when: Promise<unknown> } | undefined;
  /** Never answers. */
  silent?: boolean;
  /** Tells a checksum that the file does not have. */
  lies?: boolean;
  /** Tells a size that the file does not have, in bytes. */
  claims?: number;
  /** Answers every request so. */
  status?: number;
}

export interface SeenRequest {
  readonly line: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
}

/** A hub as Hugging Face's answers: the files lie in a store on another origin. */
export interface ServedHub {
  readonly endpoint: string;
  readonly state: HubState;
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

export async function serveHub(state: HubState): Promise<ServedHub> {
  const seen: SeenRequest[] = [];
  const store = await listen((request, response) => {
    seen.push(seenOf("store", request));
    sendFile(state, request, response);
  });
  const hub = await listen((request, response) => {
    seen.push(seenOf("hub", request));
    answer(state, origin(store), request, response);
  });
  return { endpoint: origin(hub), state, seen, close: () => close(store, hub) };
}

function seenOf(server: string, { method, url, headers }: IncomingMessage): SeenRequest {
  const { range, authorization } = headers;
  return { line: `${server} ${method} ${url?.replace(/\?.*/, "")}`, range, authorization };
}

function answer(
  state: HubState,
  store: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (state.silent) return;
  const refusal = refusalOf(state, request.headers.authorization);
  const { pathname } = new URL(request.url ?? "/", "http://hub");
  if (refusal !== undefined) response.writeHead(refusal).end();
  else if (pathname === "/api/models/acme/parrot-GGUF/tree/main") sendTree(state, response);
  else sendPlace(state, store, pathname, response);
}

function refusalOf(state: HubState, shown: string | undefined): number | undefined {
  if (state.status !== undefined) return state.status;
  if (state.token === undefined || shown === `Bearer ${state.token}`) return undefined;
  return shown === undefined ? 401 : 403;
}

function sendPlace(
  state: HubState,
  store: string,
  pathname: string,
  response: ServerResponse,
): void {
  const name = /^\/acme\/parrot-GGUF\/resolve\/main\/(.+)$/.exec(pathname)?.[1];
  const file = name === undefined ? undefined : state.files[name];
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const checksum = createHash("sha256")
    .update(state.lies ? "lies" : file)
    .digest("hex");
  response.writeHead(302, {
    location: `${store}/${name}`,
    "x-linked-size": state.claims ?? file.length,
    "x-linked-etag": `"${checksum}"`,
  });
  response.end();
}

function sendTree({ files }: HubState, response: ServerResponse): void {
  const entries = Object.entries(files).map(([path, { length: size }]) => {
    return { type: "file", path, size };
  });
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify([{ type: "directory", path: "sub" }, ...entries]));
}

function sendFile(state: HubState, request: IncomingMessage, response: ServerResponse): void {
  const file = state.files[request.url?.slice(1) ?? ""] ?? Buffer.alloc(0);
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const rest = file.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, { "content-length": rest.length });
  if (state.cut === undefined) {
    response.end(rest);
    return;
  }
  const { after, when } = state.cut;
  response.write(rest.subarray(0, after));
  void when.then(() => response.destroy());
}

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(...servers: Server[]): Promise<void> {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
