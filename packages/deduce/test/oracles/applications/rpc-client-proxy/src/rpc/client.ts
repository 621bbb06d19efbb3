type Procedures = { readonly [name: string]: Procedures | ((...args: any[]) => Promise<unknown>) };

export type Transport = (path: readonly string[], args: readonly unknown[]) => Promise<unknown>;

/** A client whose properties spell the path: client.users.find("peter"). */
export function createClient<P extends Procedures>(
  transport: Transport,
  path: readonly string[] = [],
): P {
  const target = () => undefined;
  return new Proxy(target, {
    get: (_, key) =>
      typeof key === "string" && key !== "then"
        ? createClient(transport, [...path, key])
        : undefined,
    apply: (_, __, args: unknown[]) => transport(path, args),
  }) as unknown as P;
}
