/** What a function's URL answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Sends a body as it is, with no content type, as `curl -d` without -H nearly does. */
export async function post(
  url: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return send(url, { method: "POST", body, headers });
}

export async function send(url: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(url, request);
  const text = await response.text();
  return { status: response.status, body: parse(text), headers: response.headers };
}

/** Calls a function with its arguments. */
export function call(url: string, ...args: readonly unknown[]): Promise<Answer> {
  return post(url, JSON.stringify(args));
}

export function urlOf(
  { functions }: { readonly functions: readonly { name: string; url: string }[] },
  name: string,
): string {
  const found = functions.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no function ${name}.`);
  return found.url;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
