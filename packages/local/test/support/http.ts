import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";

/** An answer as it came, whole. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends a request of which every byte is the test's choice, the Host header too. */
export function send(
  url: string,
  options: RequestOptions & { readonly body?: string | Buffer | readonly string[] } = {},
): Promise<RawAnswer> {
  const { body, ...rest } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: "POST", agent: false, ...rest }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on("error", reject);
    if (Array.isArray(body)) for (const part of body) outgoing.write(part);
    outgoing.end(Array.isArray(body) ? undefined : body);
  });
}

/** POSTs the arguments, and gives the parsed answer with its status. */
export async function call(
  url: string,
  ...args: unknown[]
): Promise<{ status: number; body: unknown }> {
  const { status, body } = await send(url, { body: JSON.stringify(args) });
  return { status, body: (JSON.parse(body) as { body: unknown }).body };
}
