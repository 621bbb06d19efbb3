export const flags = {
  newSearch: true,
  shadowWrites: false,
  fraudModel: process.env.FRAUD_MODEL === "on",
} as const;

export type Flag = keyof typeof flags;

export function whenFlag<T>(flag: Flag, on: () => T, off: () => T): T {
  return flags[flag] ? on() : off();
}

export const Flagged =
  (flag: Flag) =>
  <This, A extends unknown[], R>(
    method: (this: This, ...args: A) => Promise<R>,
    _: ClassMethodDecoratorContext,
  ) =>
    async function (this: This, ...args: A): Promise<R | undefined> {
      if (!flags[flag]) return undefined;
      return method.apply(this, args);
    };
