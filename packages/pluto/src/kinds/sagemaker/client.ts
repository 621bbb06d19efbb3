import { InvokeEndpointCommand, SageMakerRuntimeClient } from "@aws-sdk/client-sagemaker-runtime";

let client: SageMakerRuntimeClient | undefined;

function runtime(): SageMakerRuntimeClient {
  client ??= new SageMakerRuntimeClient({});
  return client;
}

export async function invokeEndpoint(endpointName: string, input: unknown): Promise<unknown> {
  const { Body: body } = await runtime().send(
    new InvokeEndpointCommand({
      EndpointName: endpointName,
      ContentType: "application/json",
      Accept: "application/json",
      Body: JSON.stringify(input),
    }),
  );
  return JSON.parse(new TextDecoder().decode(body));
}

/**
 * The request's address, as the service's API reference gives it. `AWS_ENDPOINT_URL*` is followed,
 * as the client itself does.
 */
export async function endpointUrl(endpointName: string): Promise<string> {
  const path = `/endpoints/${encodeURIComponent(endpointName)}/invocations`;
  const override = process.env.AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME ?? process.env.AWS_ENDPOINT_URL;
  if (override !== undefined) return override.replace(/\/$/, "") + path;
  const region = await runtime().config.region();
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return `https://runtime.sagemaker.${region}.${suffix}${path}`;
}
