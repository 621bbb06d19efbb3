/** An operation of the SageMaker runtime, read from a request's line. */
export interface Route {
  readonly endpoint: string;
  readonly streamed: boolean;
}

const form = /^\/endpoints\/([^/?]+)\/invocations(-response-stream)?(?:\?|$)/;

/** @returns undefined if the path is none of the runtime's */
export function readRoute(url: string | undefined): Route | undefined {
  const [, name, stream] = form.exec(url ?? "") ?? [];
  if (name === undefined) return undefined;
  try {
    return { endpoint: decodeURIComponent(name), streamed: stream !== undefined };
  } catch {
    return undefined;
  }
}
