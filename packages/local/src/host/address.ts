import type { FunctionDefinition } from "../functions/definition.js";

/** The function that a request is for, and what its address says beyond that. */
export interface Target {
  readonly definition: FunctionDefinition;
  /** The part of the path that names the function: empty if the host does. */
  readonly prefix: string;
  /** The rest of the path, `/` at least. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
}

/** The name in a Host header, in lower case and without port. */
export function hostnameOf(host: string | undefined): string {
  const [, name] = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host?.toLowerCase() ?? "") ?? [];
  return name ?? "";
}

/**
 * Whether a name can only mean this machine. A web page may point a name of its own here, and have
 * its visitors' browsers send requests under it: those are not answered.
 */
export function isLoopbackName(hostname: string): boolean {
  const names = ["localhost", "127.0.0.1", "[::1]"];
  return names.includes(hostname) || hostname.endsWith(".localhost");
}

/** By host, `chatbot.localhost`, or else by the first part of the path, `/chatbot`. */
export function findTarget(
  definitions: readonly FunctionDefinition[],
  hostname: string,
  url: string,
): Target | undefined {
  const [path = "/", ...queries] = url.split("?");
  const query = queries.join("?");
  const subdomain = hostname.endsWith(".localhost") ? hostname.slice(0, -".localhost".length) : "";
  if (subdomain !== "") {
    const named = definitions.find(({ name }) => name.toLowerCase() === subdomain);
    return named && { definition: named, prefix: "", path, query };
  }
  const [, name = ""] = path.split("/", 2);
  const definition = definitions.find((each) => each.name === name);
  if (definition === undefined) return undefined;
  const prefix = `/${name}`;
  return { definition, prefix, path: path.slice(prefix.length) || "/", query };
}
