import { concat, type Input, type Output, secret } from "@pulumi/pulumi";

/** Environment variables of a function or a container. An `undefined` is left out. */
export type Environment = Readonly<Record<string, Input<string | number | boolean> | undefined>>;

/**
 * The value of an environment variable of whoever deploys, as a Pulumi secret.
 *
 * @param fallback what an unset variable stands for; without it an unset variable gives undefined
 */
export function fromEnvironment(name: string): Output<string> | undefined;
export function fromEnvironment<Fallback>(
  name: string,
  fallback: Fallback,
): Output<string> | Fallback;
export function fromEnvironment(name: string, fallback?: unknown): unknown {
  const value = process.env[name];
  return value === undefined ? fallback : secret(value);
}

/** The parts put together, as a template literal does it. */
export function join(...parts: readonly (Input<string | number | boolean> | undefined)[]) {
  return concat(...parts.map((part) => part ?? "undefined"));
}

/** The environment with each value as text. */
export function toText(environment: Environment = {}): Record<string, Input<string>> {
  const set = Object.entries(environment).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, concat(value)] as const],
  );
  return Object.fromEntries(set);
}
