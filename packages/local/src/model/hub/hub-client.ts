import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/** Where the hub is, and as whom it is asked. */
export interface HubAccess {
  readonly endpoint: string;
  readonly token?: string;
  /** How long an answer may take to begin, in milliseconds; 8000 if left out. */
  readonly patience?: number;
}

/** One request to the hub, and what it is about, for the messages. */
export interface HubRequest {
  readonly access: HubAccess;
  /** As the user knows it: an `hf:` address. */
  readonly model: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads `HF_ENDPOINT`, and `HF_TOKEN` or `HUGGING_FACE_HUB_TOKEN`.
 *
 * @param container the endpoint's own environment, whose token goes first
 */
export function hubAccess(
  container: Readonly<Record<string, string>>,
  environment: NodeJS.ProcessEnv = process.env,
): HubAccess {
  const endpoint = (environment.HF_ENDPOINT || "https://huggingface.co").replace(/\/+$/, "");
  const token = tokenOf(container) ?? tokenOf(environment);
  return token === undefined ? { endpoint } : { endpoint, token };
}

function tokenOf(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return environment.HF_TOKEN || environment.HUGGING_FACE_HUB_TOKEN || undefined;
}

/**
 * Asks the hub, and gives its answer whatever its status.
 *
 * @param url absolute; the token goes along only to the hub itself
 * @throws DiagnosticError PLUTO3057 if no answer begins in time
 * @throws the signal's reason if it is aborted
 */
export async function askHub(
  url: string,
  request: HubRequest,
  init: RequestInit = {},
): Promise<Response> {
  const { access, signal } = request;
  const { patience = 8000 } = access;
  const impatient = new AbortController();
  const timer = setTimeout(
    () => impatient.abort(new Error(`no answer in ${patience / 1000} s`)),
    patience,
  );
  const signals = signal ? [signal, impatient.signal] : [impatient.signal];
  try {
    return await fetch(url, {
      ...init,
      headers: { ...authorization(url, access), ...init.headers },
      signal: AbortSignal.any(signals),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw unreachable(request, error);
  } finally {
    clearTimeout(timer);
  }
}

/** The diagnostic of a connection that failed, or broke. */
export function unreachable({ access, model }: HubRequest, error: unknown): DiagnosticError {
  const text = causeOf(error);
  return new DiagnosticError(diagnostic("PLUTO3057", { model, host: access.endpoint, text }));
}

/** The diagnostic of an answer that is no success. */
export function refusal({ access, model }: HubRequest, status: number): DiagnosticError {
  const host = access.endpoint;
  if (status === 404) return new DiagnosticError(diagnostic("PLUTO3058", { model, host }));
  if (status !== 401 && status !== 403) {
    return new DiagnosticError(diagnostic("PLUTO3060", { model, host, status }));
  }
  const withToken = access.token !== undefined;
  return new DiagnosticError(diagnostic("PLUTO3059", { model, host, status, withToken }));
}

function authorization(url: string, { endpoint, token }: HubAccess): Record<string, string> {
  const toHub = new URL(url).origin === new URL(endpoint).origin;
  return toHub && token !== undefined ? { authorization: `Bearer ${token}` } : {};
}

/** Fetch hides what happened behind "fetch failed". */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error.cause instanceof Error)) return error.message;
  const { message, code } = error.cause as NodeJS.ErrnoException;
  return message || code || error.message;
}
