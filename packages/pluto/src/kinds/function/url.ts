import type { Function as LambdaFunction } from "@pulumi/aws/lambda/function.js";
import { FunctionUrl, type FunctionUrlArgs } from "@pulumi/aws/lambda/functionUrl.js";
import { Permission } from "@pulumi/aws/lambda/permission.js";
import type { Resource } from "@pulumi/pulumi";
import type { CorsOptions, UrlOptions } from "./index.js";

export interface Url {
  readonly url: UrlOptions | undefined;
  readonly streaming: boolean;
}

/** The function's URL and, unless callers must sign, the permissions for everyone to call it. */
export function createUrl(
  name: string,
  lambda: LambdaFunction,
  { url, streaming }: Url,
  parent: Resource,
): FunctionUrl {
  const open = (url?.auth ?? "none") === "none";
  const cors = toCors(url?.cors);
  const functionUrl = new FunctionUrl(
    name,
    {
      functionName: lambda.name,
      authorizationType: open ? "NONE" : "AWS_IAM",
      invokeMode: streaming ? "RESPONSE_STREAM" : "BUFFERED",
      ...(cors === undefined ? {} : { cors }),
    },
    { parent },
  );
  if (open) createPermissions(name, lambda, parent, functionUrl);
  return functionUrl;
}

/**
 * Both are needed since October 2025:
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
function createPermissions(
  name: string,
  lambda: LambdaFunction,
  parent: Resource,
  functionUrl: FunctionUrl,
): void {
  const shared = { function: lambda.name, principal: "*" };
  const options = { parent, dependsOn: [functionUrl] };
  new Permission(
    `${name}-url`,
    {
      ...shared,
      statementId: "pluto-function-url",
      action: "lambda:InvokeFunctionUrl",
      functionUrlAuthType: "NONE",
    },
    options,
  );
  new Permission(
    `${name}-invoke`,
    {
      ...shared,
      statementId: "pluto-invoke-via-url",
      action: "lambda:InvokeFunction",
      invokedViaFunctionUrl: true,
    },
    options,
  );
}

function toCors(cors: UrlOptions["cors"]): FunctionUrlArgs["cors"] | undefined {
  if (cors === undefined || cors === false) return undefined;
  const given: CorsOptions = cors === true ? everyOrigin : cors;
  const lists = Object.entries(given).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...value] : value,
  ]);
  return { ...Object.fromEntries(lists), allowMethods: ["POST"] };
}

const everyOrigin: CorsOptions = { allowOrigins: ["*"], allowHeaders: ["content-type"] };
