export interface Schema<T> {
  parse(value: unknown): T;
}

export const s = {
  string: (): Schema<string> => ({
    parse(value) {
      if (typeof value !== "string") throw new TypeError("a string, please");
      return value;
    },
  }),
  object: <T extends Record<string, Schema<unknown>>>(
    shape: T,
  ): Schema<{ [K in keyof T]: T[K] extends Schema<infer V> ? V : never }> => ({
    parse(value) {
      const given = value as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(shape).map(([key, each]) => [key, each.parse(given[key])]),
      ) as never;
    },
  }),
};
