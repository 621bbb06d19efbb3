/** What a program gives to `new Function`. */
export type AnyHandler = (...args: unknown[]) => unknown;
