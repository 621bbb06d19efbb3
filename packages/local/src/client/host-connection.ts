import { readFile } from "node:fs/promises";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { createInterface } from "node:readline";
import type { HostFile } from "../host/control-messages.js";
import { type LocalStack, pathsOf } from "./local-stack.js";

/** How the stack's host was to be reached, if it left word. It may have died since. */
export async function readHostFile(stack: LocalStack): Promise<HostFile | undefined> {
  try {
    return JSON.parse(await readFile(pathsOf(stack).hostFile, "utf8")) as HostFile;
  } catch {
    return undefined;
  }
}

/** Milliseconds within which a host that is well answers. */
const patience = 3000;

/** Asks a host. Undefined if none answers. */
export async function askHost<Answer>(
  host: HostFile,
  method: "GET" | "POST",
  path: string,
  body?: object,
  timeout: number | undefined = patience,
): Promise<Answer | undefined> {
  try {
    const signal = timeout === undefined ? undefined : AbortSignal.timeout(timeout);
    const response = await send(host, method, path, body, signal);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    if (response.statusCode !== 200) return undefined;
    return JSON.parse(Buffer.concat(chunks).toString()) as Answer;
  } catch {
    return undefined;
  }
}

/**
 * Asks a host that answers with a line of JSON for each event. The events end with the connection.
 *
 * @throws the signal's reason if it is aborted
 */
export async function* askHostForEvents<Event>(
  host: HostFile,
  path: string,
  body: object,
  signal?: AbortSignal,
): AsyncGenerator<Event> {
  try {
    const response = await send(host, "POST", path, body, signal);
    for await (const line of createInterface({ input: response })) yield JSON.parse(line) as Event;
  } catch (error) {
    signal?.throwIfAborted();
    if ((error as NodeJS.ErrnoException).code !== "ECONNRESET") throw error;
  }
}

function send(
  { controlPort, token }: HostFile,
  method: "GET" | "POST",
  path: string,
  body: object | undefined,
  signal: AbortSignal | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: "127.0.0.1",
        port: controlPort,
        method,
        path,
        agent: false,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        ...(signal === undefined ? {} : { signal }),
      },
      resolve,
    );
    request.on("error", reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
