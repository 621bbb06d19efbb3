import type { Resource, Value } from "@plutolang/architecture";

/**
 * A function's environment: what its options name, and each variable that its handler is seen to
 * read, which keeps the value that it has where the stack is deployed.
 */
export function environmentFor({ args, handler }: Resource): Record<string, Value> {
  const read = (handler?.environment ?? [])
    .filter((name) => !isSetByLambda(name))
    .map((name) => [name, { $env: name }] as const);
  return { ...Object.fromEntries(read), ...(args.envs as Record<string, Value> | undefined) };
}

/**
 * Whether Lambda gives the variable its value.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
function isSetByLambda(name: string): boolean {
  return /^(AWS_|LAMBDA_|_HANDLER$|_X_AMZN_|PLUTO_RESOURCES$)/.test(name) || ownNames.has(name);
}

const ownNames = new Set(["HOME", "LANG", "LD_LIBRARY_PATH", "NODE_PATH", "PATH", "PWD", "TZ"]);
