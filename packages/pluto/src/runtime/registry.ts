/** A handler as the user wrote it. */
// biome-ignore lint/suspicious/noExplicitAny: a handler may take and return anything; inference needs it
export type AnyHandler = (...args: any[]) => unknown;

/**
 * The handlers of the functions that the user's module made, by name. It stands on `globalThis`
 * under a registered symbol: a bundle that holds two copies of the SDK still has one registry.
 */
function registry(): Map<string, AnyHandler> {
  const key = Symbol.for("@plutolang/pluto/handlers");
  const holder = globalThis as { [key]?: Map<string, AnyHandler> };
  holder[key] ??= new Map();
  return holder[key];
}

/** Remembers a handler. A bundle cuts the handlers of all functions but its own. */
export function registerHandler(name: string, handler: AnyHandler | undefined): void {
  if (handler !== undefined) registry().set(name, handler);
}

/** @throws Error if the user's module made no function of that name */
export function handlerOf(name: string): AnyHandler {
  const handler = registry().get(name);
  if (handler === undefined) throw new Error(`The program made no function named "${name}".`);
  return handler;
}
