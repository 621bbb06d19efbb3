import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export interface GuideOptions {
  readonly memory?: number;
  readonly timeout?: number;
  readonly instanceType?: string;
  readonly token?: string;
  readonly answer?: string;
}

const functions = ["chatbot", "qa"];

/** The resources of the guide's program, by hand: what Pluto's components would create. */
export function guideProgram(options: GuideOptions = {}) {
  return async (): Promise<Record<string, unknown>> => {
    const endpoint = createEndpoint(options);
    const urls = functions.map((name) => [name, createFunction(name, endpoint, options)] as const);
    return { endpoint: endpoint.name, ...Object.fromEntries(urls) };
  };
}

function assumedBy(service: string): aws.iam.PolicyDocument {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" }],
  };
}

function createEndpoint(options: GuideOptions): aws.sagemaker.Endpoint {
  const role = new aws.iam.Role("llama", {
    assumeRolePolicy: assumedBy("sagemaker.amazonaws.com"),
  });
  new aws.iam.RolePolicy("llama", {
    role: role.name,
    policy: allow("ecr:GetAuthorizationToken", "*"),
  });
  const environment = {
    HF_TASK: "text-generation",
    HF_TOKEN: pulumi.secret(options.token ?? "hf_secret"),
  };
  const model = new aws.sagemaker.Model("llama", {
    executionRoleArn: role.arn,
    primaryContainer: {
      image: "763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.7.0",
      environment,
    },
  });
  const configuration = new aws.sagemaker.EndpointConfiguration("llama", {
    productionVariants: [
      {
        variantName: "AllTraffic",
        modelName: model.name,
        initialInstanceCount: 1,
        instanceType: options.instanceType ?? "ml.g5.xlarge",
      },
    ],
  });
  return new aws.sagemaker.Endpoint("llama", {
    endpointConfigName: configuration.name,
    name: "llama",
  });
}

function allow(action: string, resource: pulumi.Input<string>): aws.iam.PolicyDocument {
  return {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: action, Resource: resource }],
  };
}

function createFunction(
  name: string,
  endpoint: aws.sagemaker.Endpoint,
  options: GuideOptions,
): pulumi.Output<string> {
  const logs = new aws.cloudwatch.LogGroup(name, { name: `/guide/${name}`, retentionInDays: 14 });
  const role = new aws.iam.Role(name, {
    name: `guide-${name}`,
    assumeRolePolicy: assumedBy("lambda.amazonaws.com"),
  });
  new aws.iam.RolePolicy(name, {
    role: role.name,
    policy: allow("sagemaker:InvokeEndpoint", endpoint.arn),
  });
  const lambda = new aws.lambda.Function(name, {
    name: `guide-${name}`,
    role: role.arn,
    runtime: "nodejs24.x",
    handler: "index.handler",
    code: new pulumi.asset.AssetArchive({
      "index.mjs": new pulumi.asset.StringAsset(handlerSource(options.answer ?? "Paris.")),
    }),
    memorySize: options.memory ?? 256,
    timeout: options.timeout ?? 60,
    loggingConfig: { logFormat: "Text", logGroup: logs.name },
    environment: {
      variables: { ENDPOINT: endpoint.name, TOKEN: pulumi.secret("function_secret") },
    },
  });
  return createUrl(name, lambda);
}

function handlerSource(answer: string): string {
  const body = JSON.stringify(JSON.stringify({ code: 200, body: answer }));
  return `export const handler = async () => ({ statusCode: 200, body: ${body} });\n`;
}

function createUrl(name: string, lambda: aws.lambda.Function): pulumi.Output<string> {
  const url = new aws.lambda.FunctionUrl(name, {
    functionName: lambda.name,
    authorizationType: "NONE",
    invokeMode: "RESPONSE_STREAM",
  });
  new aws.lambda.Permission(`${name}-url`, {
    action: "lambda:InvokeFunctionUrl",
    function: lambda.name,
    principal: "*",
    functionUrlAuthType: "NONE",
    statementId: "url",
  });
  new aws.lambda.Permission(`${name}-invoke`, {
    action: "lambda:InvokeFunction",
    function: lambda.name,
    principal: "*",
    invokedViaFunctionUrl: true,
    statementId: "invoke",
  });
  return url.functionUrl;
}
