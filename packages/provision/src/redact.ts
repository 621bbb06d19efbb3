import { type Architecture, environmentOf } from "@plutolang/architecture";

/**
 * A function that takes the values of the environment variables that the program uses out of a
 * text. Values under six characters stay: they are no secrets, and words would be lost with them.
 */
export function redactor(
  architecture: Architecture | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): (text: string) => string {
  const names = (architecture?.resources ?? []).flatMap(({ args, handler }) => [
    ...environmentOf(args),
    ...(handler?.environment ?? []),
  ]);
  const values = [...new Set(names)]
    .filter((name) => !name.startsWith("AWS_") || name.includes("SECRET"))
    .map((name) => environment[name] ?? "")
    .filter((value) => value.length >= 6)
    .sort((a, b) => b.length - a.length);
  return (text) => values.reduce((rest, value) => rest.replaceAll(value, "[secret]"), text);
}
