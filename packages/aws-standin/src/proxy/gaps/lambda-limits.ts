import { type AwsRequest, bodyOf, errorResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";

// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
const RUNTIMES =
  /^(nodejs(20|22|24)\.x|python3\.(9|1[0-4])|java(8\.al2|11|17|21|25)|dotnet(8|9|10)|ruby3\.[2-4]|provided\.al20?23?)$/;

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/**
 * The limits of a function's configuration.
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export const lambdaLimits: Gap = {
  actions: ["lambda:CreateFunction", "lambda:UpdateFunctionConfiguration"],
  handle(request, next) {
    const refused = findRefusal(request);
    return refused === undefined
      ? next(request)
      : errorResponse(request, refused.code, refused.message);
  },
};

function findRefusal(request: AwsRequest): Refusal | undefined {
  const { Runtime, Timeout, MemorySize, Environment } = bodyOf(request);
  return (
    refuseRuntime(Runtime) ??
    refuseRange("timeout", Timeout, 1, 900) ??
    refuseRange("memorySize", MemorySize, 128, 10_240) ??
    refuseVariables((Environment as { Variables?: Record<string, string> } | undefined)?.Variables)
  );
}

function refuseRuntime(runtime: unknown): Refusal | undefined {
  if (runtime === undefined || RUNTIMES.test(String(runtime))) return undefined;
  const message = `Value ${String(runtime)} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set or be a valid ARN`;
  return { code: "InvalidParameterValueException", message };
}

function refuseRange(
  name: string,
  value: unknown,
  least: number,
  most: number,
): Refusal | undefined {
  if (value === undefined || (Number(value) >= least && Number(value) <= most)) return undefined;
  const bound =
    Number(value) > most ? `less than or equal to ${most}` : `greater than or equal to ${least}`;
  const message = `1 validation error detected: Value '${String(value)}' at '${name}' failed to satisfy constraint: Member must have value ${bound}`;
  return { code: "ValidationException", message };
}

// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
function refuseVariables(variables: Record<string, string> = {}): Refusal | undefined {
  const start =
    "Lambda was unable to configure your environment variables because the environment variables you have provided";
  const code = "InvalidParameterValueException";
  const reserved = Object.keys(variables).filter((name) =>
    /^AWS_(?!XRAY_|APP|LAMBDA_EXEC)/.test(name),
  );
  if (reserved.length > 0) {
    const named = `Reserved keys used in this request: ${reserved.join(", ")}`;
    const message = `${start} contains reserved keys that are currently not supported for modification. ${named}`;
    return { code, message };
  }
  const measured = Buffer.byteLength(JSON.stringify(variables));
  if (measured <= 4_096) return undefined;
  return { code, message: `${start} exceeded the 4KB limit. String measured: ${measured} bytes` };
}
