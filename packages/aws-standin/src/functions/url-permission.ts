import type { Answer } from "./aws-client.js";

interface Statement {
  readonly Effect?: string;
  readonly Action?: string;
  readonly Principal?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Whether anyone may call a function by its URL: since October 2025 its policy must allow both
 * lambda:InvokeFunctionUrl and lambda:InvokeFunction.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
export function isPublic(answer: Answer | undefined): boolean {
  const policy = JSON.parse(String(answer?.Policy ?? "{}")) as { Statement?: Statement[] };
  const forAll = (policy.Statement ?? []).filter(isForAll);
  return (
    forAll.some((each) => each.Action === "lambda:InvokeFunctionUrl" && isUnsigned(each)) &&
    forAll.some((each) => each.Action === "lambda:InvokeFunction" && isViaUrl(each))
  );
}

function isForAll({ Effect, Principal }: Statement): boolean {
  const principal = (Principal as { AWS?: unknown } | undefined)?.AWS ?? Principal;
  return Effect === "Allow" && principal === "*";
}

function isUnsigned({ Condition }: Statement): boolean {
  const type = Condition?.StringEquals?.["lambda:FunctionUrlAuthType"];
  return type === undefined || type === "NONE";
}

function isViaUrl({ Condition }: Statement): boolean {
  const via = Condition?.Bool?.["lambda:InvokedViaFunctionUrl"];
  return via === undefined || String(via) === "true";
}
