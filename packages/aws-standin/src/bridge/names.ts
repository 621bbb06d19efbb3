/** `environment_variables` → `environmentVariables`. */
export function toCamelCase(snake: string): string {
  return snake.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `FunctionUrl` and `functionUrl` → `function_url`. */
export function toSnakeCase(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/^_/, "");
}

/**
 * The plural that Pulumi gives to the name of a list: Terraform's `attribute` blocks are the
 * property `attributes`. A name that ends in a plain `s` is taken to be one already.
 */
export function toPlural(name: string): string {
  if (/[^s]s$/.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(ss|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}

// Pulumi's module, where Terraform calls the service otherwise.
const SERVICES: Readonly<Record<string, string>> = {
  apigateway: "api_gateway",
  amp: "prometheus",
};

/**
 * The names under which Terraform may know a Pulumi type, the likeliest first:
 * `aws:lambda/functionUrl:FunctionUrl` → `aws_lambda_function_url`.
 */
export function terraformNames(token: string): readonly string[] {
  const [, module = "", , name = ""] = /^aws:([^/:]+)(\/[^:]+)?:(?:get)?(.+)$/.exec(token) ?? [];
  const service = SERVICES[module] ?? module.toLowerCase();
  return [`aws_${service}_${toSnakeCase(name)}`, `aws_${toSnakeCase(name)}`];
}
