import {
  type AwsRequest,
  type AwsResponse,
  bodyOf,
  editResponse,
  errorResponse,
  jsonResponse,
  withBody,
} from "../aws-request.js";
import type { Gap, Next } from "../gap.js";
import type { CurrentSettings } from "../settings.js";

/** An endpoint on its way from one configuration to another. */
interface Life {
  readonly config: string;
  /** What it ran before an update. */
  readonly previous?: string;
  readonly until: number;
  readonly outcome: "InService" | "Failed";
}

const FAILURE =
  "The primary container for production variant AllTraffic did not pass the ping health check. Please check CloudWatch logs for this endpoint.";

/**
 * Endpoints that take their time, fail, are updated and rolled back.
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeEndpoint.html
 * https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateEndpoint.html
 */
export function endpointLife(settings: CurrentSettings): Gap {
  const lives = new Map<string, Life>();
  const begin = (key: string, config: string, previous?: string) => {
    const { seconds, outcome } = settings.value.endpoint;
    const until = Date.now() + seconds * 1_000;
    lives.set(key, { config, until, outcome, ...(previous !== undefined && { previous }) });
  };
  return {
    actions: ["CreateEndpoint", "UpdateEndpoint", "DescribeEndpoint", "DeleteEndpoint"].map(
      (action) => `sagemaker:${action}`,
    ),
    reset: () => lives.clear(),
    async handle(request, next) {
      const body = bodyOf(request);
      const key = `${request.region} ${String(body.EndpointName)}`;
      if (request.action === "UpdateEndpoint") {
        return update(request, next, lives.get(key), (config, old) => begin(key, config, old));
      }
      const response = await next(request);
      if (response.status >= 300) return response;
      if (request.action === "DeleteEndpoint") lives.delete(key);
      if (request.action === "CreateEndpoint") begin(key, String(body.EndpointConfigName));
      const life = lives.get(key);
      return request.action === "DescribeEndpoint" && life !== undefined
        ? editResponse(response, (endpoint) => ({ ...endpoint, ...describe(life) }))
        : response;
    },
  };
}

async function update(
  request: AwsRequest,
  next: Next,
  life: Life | undefined,
  begin: (config: string, previous: string) => void,
): Promise<AwsResponse> {
  const { EndpointName, EndpointConfigName } = bodyOf(request);
  const found = await next(asking(request, "DescribeEndpoint", { EndpointName }));
  if (found.status >= 300) return found;
  const config = await next(asking(request, "DescribeEndpointConfig", { EndpointConfigName }));
  if (config.status >= 300) return config;
  const endpoint = JSON.parse(found.body.toString());
  const now = life === undefined ? endpoint : { ...endpoint, ...describe(life) };
  if (now.EndpointStatus !== "InService" && now.EndpointStatus !== "Failed") {
    const name = `"${now.EndpointArn}"`;
    return errorResponse(
      request,
      "ValidationException",
      `Cannot update in-progress endpoint ${name}.`,
    );
  }
  begin(String(EndpointConfigName), String(now.EndpointConfigName));
  return jsonResponse({ EndpointArn: now.EndpointArn });
}

function asking(request: AwsRequest, action: string, body: object): AwsRequest {
  const headers = { ...request.headers, "x-amz-target": `SageMaker.${action}` };
  return withBody({ ...request, action, headers }, body);
}

function describe(life: Life): Record<string, unknown> {
  const { config, previous, until, outcome } = life;
  if (Date.now() < until) {
    const EndpointStatus = previous === undefined ? "Creating" : "Updating";
    return { EndpointStatus, EndpointConfigName: previous ?? config };
  }
  if (outcome === "InService") return { EndpointStatus: "InService", EndpointConfigName: config };
  // A failed update leaves the endpoint serving what it served before.
  return previous === undefined
    ? { EndpointStatus: "Failed", EndpointConfigName: config, FailureReason: FAILURE }
    : { EndpointStatus: "InService", EndpointConfigName: previous, FailureReason: FAILURE };
}
