import { setTimeout as wait } from "node:timers/promises";
import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import type { Report } from "./events.js";
import type { StackOutputs } from "./outputs.js";

/** A function's URL, and what it answered. */
export interface UrlCheck {
  /** `Function/chatbot`. */
  readonly id: string;
  readonly url: string;
  readonly auth: string;
  readonly ready: boolean;
  /** The HTTP status of the last answer; undefined if there was none. */
  readonly status?: number | undefined;
}

export interface CheckOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for which a URL that does not answer well is asked again. Default: 20,000. */
  readonly patience?: number;
}

/**
 * Asks each URL once with GET, which the function's own code refuses with 405 and runs no handler.
 * A URL is new to AWS's front doors for some seconds: it is asked again for a while.
 */
export async function checkUrls(
  outputs: StackOutputs,
  options: CheckOptions,
): Promise<{ readonly urls: UrlCheck[]; readonly diagnostics: Diagnostic[] }> {
  const functions = Object.entries(outputs).flatMap(([id, { url, auth = "none" }]) =>
    url === undefined ? [] : [{ id, url, auth }],
  );
  if (functions.length > 0)
    options.report({ type: "step", text: "Asking each URL whether it is ready" });
  const urls = await Promise.all(functions.map((each) => checkUrl(each, options)));
  const diagnostics = urls
    .filter((each) => !each.ready)
    .map(({ id, url, status }) => diagnostic("PLUTO4018", { id, url, status }));
  return { urls, diagnostics };
}

async function checkUrl(
  target: Pick<UrlCheck, "id" | "url" | "auth">,
  { signal, patience = 20_000 }: CheckOptions,
): Promise<UrlCheck> {
  const deadline = Date.now() + patience;
  for (;;) {
    const status = await ask(target.url, signal);
    const ready = status === (target.auth === "iam" ? 403 : 405);
    if (ready || Date.now() >= deadline || signal?.aborted) return { ...target, ready, status };
    await wait(1000);
  }
}

async function ask(url: string, signal: AbortSignal | undefined): Promise<number | undefined> {
  const limit = AbortSignal.timeout(30_000);
  try {
    const response = await fetch(url, {
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
