import { type AwsRequest, bodyOf, editResponse } from "../aws-request.js";
import type { Gap } from "../gap.js";

const KEPT = ["LoggingConfig", "EphemeralStorage"] as const;

/**
 * Keeps what moto drops of a function's configuration, at its creation or at its update.
 * https://docs.aws.amazon.com/lambda/latest/api/API_FunctionConfiguration.html
 */
export function keptConfiguration(): Gap {
  const kept = new Map<string, Record<string, unknown>>();
  return {
    actions: [
      "lambda:CreateFunction",
      "lambda:UpdateFunctionConfiguration",
      "lambda:UpdateFunctionCode",
      "lambda:GetFunction",
      "lambda:GetFunctionConfiguration",
      "lambda:DeleteFunction",
    ],
    reset: () => kept.clear(),
    async handle(request, next) {
      const response = await next(request);
      const name = nameIn(request);
      const key = `${request.region} ${name}`;
      if (response.status < 300) remember(request, key, kept);
      const configuration = { LoggingConfig: defaultLogging(name), ...kept.get(key) };
      return request.action === "DeleteFunction"
        ? response
        : editResponse(response, (body) => withConfiguration(body, configuration));
    },
  };
}

function nameIn(request: AwsRequest): string {
  return request.action === "CreateFunction"
    ? String(bodyOf(request).FunctionName)
    : request.resource;
}

function remember(
  request: AwsRequest,
  key: string,
  kept: Map<string, Record<string, unknown>>,
): void {
  if (request.action === "DeleteFunction") {
    kept.delete(key);
  } else if (/^(Create|Update)Function(Configuration)?$/.test(request.action)) {
    const body = bodyOf(request);
    const given = KEPT.filter((name) => body[name] !== undefined);
    const members = Object.fromEntries(given.map((name) => [name, body[name]]));
    kept.set(key, { ...kept.get(key), ...members });
  }
}

function defaultLogging(name: string) {
  return { LogFormat: "Text", LogGroup: `/aws/lambda/${name}` };
}

function withConfiguration(body: Record<string, unknown>, configuration: Record<string, unknown>) {
  const whole = body.Configuration;
  return typeof whole === "object"
    ? { ...body, Configuration: { ...whole, ...configuration } }
    : { ...body, ...configuration };
}
