import { type AnyRouter, isRouter, type Procedure } from "./builder.js";

const isRouterValue = (value: unknown): value is AnyRouter =>
  typeof value === "object" && value !== null && isRouter in value;

export function find(router: AnyRouter, path: string): Procedure {
  let at: unknown = router;
  for (const part of path.split(".")) {
    if (!isRouterValue(at)) throw new Error(`There is no ${path}.`);
    at = at[part];
  }
  if (!at || isRouterValue(at)) throw new Error(`There is no ${path}.`);
  return at as Procedure;
}

export const handlerOf =
  <Context>(router: AnyRouter, createContext: (token: string) => Promise<Context>) =>
  async (token: string, path: string, input: unknown) => {
    const procedure = find(router, path);
    return procedure.call(await createContext(token), input);
  };
