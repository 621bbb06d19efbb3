import { delimiter, dirname } from "node:path";
import { type Credentials, region } from "../aws/account.js";

export interface EnvironmentOptions {
  readonly physicalName: string;
  readonly directory: string;
  /** MB. */
  readonly memory: number;
  readonly credentials: Credentials;
  /** The address of the services. */
  readonly endpoint: string;
  /** What the program gives the function, and what its handler reads of the user's environment. */
  readonly own: Readonly<Record<string, string>>;
  /** The properties of granted resources, by id, under the variable that the SDK reads. */
  readonly resources: { readonly variable: string; readonly value: object };
}

/**
 * The variables that a function's process starts with: those of Lambda's Node runtime, the
 * addresses of the emulated services, and the function's own. Nothing of the user's shell.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export function toFunctionEnvironment(options: EnvironmentOptions): Record<string, string> {
  const { physicalName, directory, memory, resources } = options;
  return {
    ...options.own,
    ...systemVariables(),
    ...credentialVariables(options.credentials),
    ...endpointVariables(options.endpoint),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: `AWS_Lambda_nodejs${process.versions.node.split(".", 1)[0]}.x`,
    AWS_LAMBDA_FUNCTION_NAME: physicalName,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${physicalName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: "local",
    LAMBDA_TASK_ROOT: directory,
    _HANDLER: "index.handler",
    [resources.variable]: JSON.stringify(resources.value),
  };
}

function systemVariables(): Record<string, string> {
  const { SystemRoot } = process.env;
  return {
    PATH: [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
  };
}

function credentialVariables(credentials: Credentials): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    AWS_EC2_METADATA_DISABLED: "true",
    // The SDK warns of versions of Node that are old to AWS: this one is the user's own.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  };
}

function endpointVariables(endpoint: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_LAMBDA: endpoint,
    AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME: endpoint,
  };
}
