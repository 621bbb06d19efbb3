// What someone would write with Pulumi alone for the guide's program: the same resources, roles and
// permissions. It is run as `pulumi up --yes` runs it: a preview, then the update.
//   node bench/aws-by-hand.mjs up|destroy <folder of the state> <folder of the bundles>
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(new URL("../packages/pluto/package.json", import.meta.url));
const pulumi = require("@pulumi/pulumi");
const { LocalWorkspace } = require("@pulumi/pulumi/automation");
const { Function: Lambda, FunctionUrl, Permission } = require("@pulumi/aws/lambda");
const { Endpoint, EndpointConfiguration, Model } = require("@pulumi/aws/sagemaker");
const { LogGroup } = require("@pulumi/aws/cloudwatch");
const { Role, RolePolicy } = require("@pulumi/aws/iam");
const { getCallerIdentityOutput } = require("@pulumi/aws");

const [command, state, bundles] = process.argv.slice(2);
const region = "us-east-1";
const registry = `763104351884.dkr.ecr.${region}.amazonaws.com`;
const image = "huggingface-pytorch-tgi-inference";
const tag = "2.1.1-tgi1.4.0-gpu-py310-cu121-ubuntu20.04";

function program() {
  const account = getCallerIdentityOutput().accountId;
  const endpoint = createEndpoint(account);
  const [chatbot, qa] = ["chatbot", "qa"].map((name) => createFunction(name, endpoint));
  return { chatbot, qa };
}

function createEndpoint(account) {
  const name = "by-hand-llama-2-7b";
  const logs = new LogGroup("llama", {
    name: `/aws/sagemaker/Endpoints/${name}`,
    retentionInDays: 30,
  });
  const role = createRole("llama", "sagemaker", [
    allow(["ecr:GetAuthorizationToken"], "*"),
    allow(
      ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
      `arn:aws:ecr:${region}:763104351884:repository/${image}`,
    ),
    allow(["logs:CreateLogStream", "logs:PutLogEvents"], pulumi.interpolate`${logs.arn}:*`),
    allow(["cloudwatch:PutMetricData"], "*"),
  ]);
  const environment = {
    HF_MODEL_ID: "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
    HF_TASK: "text-generation",
  };
  const model = new Model("llama", {
    executionRoleArn: role.arn,
    primaryContainer: { image: `${registry}/${image}:${tag}`, environment },
  });
  const variant = {
    variantName: "AllTraffic",
    modelName: model.name,
    initialInstanceCount: 1,
    instanceType: "ml.m5.xlarge",
  };
  const configuration = new EndpointConfiguration("llama", { productionVariants: [variant] });
  new Endpoint("llama", { name, endpointConfigName: configuration.name });
  const arn = pulumi.interpolate`arn:aws:sagemaker:${region}:${account}:endpoint/${name}`;
  return { name, arn };
}

function createFunction(name, endpoint) {
  const functionName = `by-hand-${name}`;
  const logs = new LogGroup(name, { name: `/aws/lambda/${functionName}`, retentionInDays: 30 });
  const role = createRole(name, "lambda", [
    allow(["logs:CreateLogStream", "logs:PutLogEvents"], pulumi.interpolate`${logs.arn}:*`),
    allow(["sagemaker:InvokeEndpoint", "sagemaker:InvokeEndpointWithResponseStream"], endpoint.arn),
  ]);
  const known = { "SageMaker/llama-2-7b": { endpointName: endpoint.name } };
  const file = new pulumi.asset.FileAsset(join(bundles, name, "index.mjs"));
  const lambda = new Lambda(name, {
    name: functionName,
    role: role.arn,
    runtime: "nodejs22.x",
    handler: "index.handler",
    code: new pulumi.asset.AssetArchive({ "index.mjs": file }),
    memorySize: 512,
    timeout: 300,
    environment: { variables: { PLUTO_RESOURCES: JSON.stringify(known) } },
  });
  const url = new FunctionUrl(name, { functionName: lambda.name, authorizationType: "NONE" });
  const shared = { function: lambda.name, principal: "*" };
  new Permission(`${name}-url`, {
    ...shared,
    action: "lambda:InvokeFunctionUrl",
    functionUrlAuthType: "NONE",
    statementId: "url",
  });
  new Permission(`${name}-invoke`, {
    ...shared,
    action: "lambda:InvokeFunction",
    invokedViaFunctionUrl: true,
    statementId: "invoke",
  });
  return url.functionUrl;
}

function createRole(name, service, statements) {
  const principal = { Service: `${service}.amazonaws.com` };
  const role = new Role(name, {
    name: `by-hand-${name}`,
    assumeRolePolicy: toPolicy([
      { Effect: "Allow", Action: "sts:AssumeRole", Principal: principal },
    ]),
  });
  new RolePolicy(name, { name: "run", role: role.name, policy: toPolicy(statements) });
  return role;
}

function allow(Action, Resource) {
  return { Effect: "Allow", Action, Resource };
}

function toPolicy(Statement) {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement });
}

const stack = await LocalWorkspace.createOrSelectStack(
  { stackName: "bench", projectName: "by-hand", program: async () => program() },
  {
    workDir: state,
    envVars: {
      PULUMI_BACKEND_URL: `file://${state}`,
      PULUMI_CONFIG_PASSPHRASE: "bench",
      PULUMI_SKIP_UPDATE_CHECK: "true",
    },
  },
);
if (command === "destroy") await stack.destroy({ remove: true });
else {
  await stack.preview();
  const { outputs, summary } = await stack.up();
  console.log(JSON.stringify({ urls: outputs, changes: summary.resourceChanges }));
}
