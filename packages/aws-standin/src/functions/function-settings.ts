import { delimiter, dirname } from "node:path";
import type { FunctionDefinition } from "@plutolang/local/parts";
import type { Answer } from "./aws-client.js";

/** Lambda's FunctionConfiguration, as far as running a function needs it. */
export interface FunctionConfiguration {
  readonly FunctionName: string;
  readonly FunctionArn: string;
  readonly Handler: string;
  readonly MemorySize: number;
  readonly Timeout: number;
  readonly Environment?: { readonly Variables?: Readonly<Record<string, string>> };
  readonly LoggingConfig?: { readonly LogGroup?: string };
}

// What the local platform's processes load.
const HANDLER = "index.handler";

/**
 * A deployed function as the local platform runs it.
 * @param endpoint Where the function's own calls of AWS go.
 */
export function toDefinition(
  answer: Answer,
  region: string,
  endpoint: string,
  code: { readonly directory: string; readonly hash: string },
): FunctionDefinition {
  const configuration = answer as unknown as FunctionConfiguration;
  const { FunctionName: name, FunctionArn, MemorySize, Timeout, Handler } = configuration;
  if (Handler !== HANDLER) {
    throw new Error(`${name}: only handlers called ${HANDLER} can be run here, not ${Handler}.`);
  }
  return {
    id: FunctionArn,
    name,
    physicalName: name,
    url: "",
    ...code,
    settings: { memory: MemorySize, timeout: Timeout, environment: {}, auth: "none" },
    environment: {
      ...configuration.Environment?.Variables,
      ...runtimeVariables(configuration, region, endpoint, code.directory),
    },
  };
}

// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
function runtimeVariables(
  configuration: FunctionConfiguration,
  region: string,
  endpoint: string,
  directory: string,
): Record<string, string> {
  return {
    PATH: [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: "stand-in",
    AWS_SECRET_ACCESS_KEY: "stand-in",
    AWS_SESSION_TOKEN: "stand-in",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ENDPOINT_URL: endpoint,
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split(".", 1)[0]}.x`,
    AWS_LAMBDA_FUNCTION_NAME: configuration.FunctionName,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(configuration.MemorySize),
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: configuration.LoggingConfig?.LogGroup ?? "",
    AWS_LAMBDA_LOG_STREAM_NAME: LOG_STREAM,
    LAMBDA_TASK_ROOT: directory,
    _HANDLER: HANDLER,
  };
}

export const LOG_STREAM = "stand-in";
