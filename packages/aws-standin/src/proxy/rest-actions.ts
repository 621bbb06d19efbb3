interface RestAction {
  readonly action: string;
  readonly resource: string;
}

// https://docs.aws.amazon.com/lambda/latest/api/API_Operations.html
const LAMBDA: Readonly<Record<string, string>> = {
  "POST functions": "CreateFunction",
  "GET functions": "ListFunctions",
  "GET functions/*": "GetFunction",
  "DELETE functions/*": "DeleteFunction",
  "GET functions/*/configuration": "GetFunctionConfiguration",
  "PUT functions/*/configuration": "UpdateFunctionConfiguration",
  "PUT functions/*/code": "UpdateFunctionCode",
  "POST functions/*/policy": "AddPermission",
  "GET functions/*/policy": "GetPolicy",
  "POST functions/*/url": "CreateFunctionUrlConfig",
  "GET functions/*/url": "GetFunctionUrlConfig",
  "PUT functions/*/url": "UpdateFunctionUrlConfig",
  "DELETE functions/*/url": "DeleteFunctionUrlConfig",
  "GET functions/*/urls": "ListFunctionUrlConfigs",
  "POST functions/*/invocations": "Invoke",
  "POST functions/*/response-streaming-invocations": "InvokeWithResponseStream",
};

// https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Operations_Amazon_SageMaker_Runtime.html
const SAGEMAKER_RUNTIME: Readonly<Record<string, string>> = {
  "POST endpoints/*/invocations": "InvokeEndpoint",
  "POST endpoints/*/invocations-response-stream": "InvokeEndpointWithResponseStream",
};

/** Lambda's action and the function's name: its ARN's last part where the path holds an ARN. */
export function toLambdaAction(method: string, path: string): RestAction | undefined {
  const [, , first = "", name = "", ...rest] = path.replace(/\/$/, "").split("/");
  const pattern = [first, ...(name === "" ? [] : ["*"]), ...rest].join("/");
  const action = LAMBDA[`${method} ${pattern}`];
  return action === undefined ? undefined : { action, resource: functionName(name) };
}

export function toSageMakerRuntimeAction(method: string, path: string): RestAction | undefined {
  const [, first = "", resource = "", ...rest] = path.split("/");
  const action = SAGEMAKER_RUNTIME[`${method} ${[first, "*", ...rest].join("/")}`];
  return action === undefined ? undefined : { action, resource };
}

/** `arn:aws:lambda:region:account:function:name:qualifier` or `name` → `name`. */
export function functionName(nameOrArn: string): string {
  return /:function:([^:]+)/.exec(nameOrArn)?.[1] ?? nameOrArn.split(":")[0] ?? nameOrArn;
}
