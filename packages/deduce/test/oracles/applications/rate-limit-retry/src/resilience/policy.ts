export type Operation<T> = (signal: AbortSignal) => Promise<T>;
export interface Policy {
  execute<T>(operation: Operation<T>, signal?: AbortSignal): Promise<T>;
}

export const wrap = (...policies: readonly Policy[]): Policy => ({
  execute: (operation, signal = new AbortController().signal) => {
    const [first, ...rest] = policies;
    return first
      ? first.execute((inner) => wrap(...rest).execute(operation, inner), signal)
      : operation(signal);
  },
});
