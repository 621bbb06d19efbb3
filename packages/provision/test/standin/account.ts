import { CloudWatchLogsClient, DescribeLogGroupsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { IAMClient, ListRolesCommand } from "@aws-sdk/client-iam";
import {
  GetPolicyCommand,
  LambdaClient,
  ListFunctionsCommand,
  ListFunctionUrlConfigsCommand,
} from "@aws-sdk/client-lambda";
import {
  ListEndpointConfigsCommand,
  ListEndpointsCommand,
  ListModelsCommand,
  SageMakerClient,
} from "@aws-sdk/client-sagemaker";

const settings = { region: "us-east-1" };

/** How many of each there are in the account, as AWS's own clients see it. */
export async function countResources() {
  const sagemaker = new SageMakerClient(settings);
  const functions = (await new LambdaClient(settings).send(new ListFunctionsCommand({}))).Functions;
  const names = (functions ?? []).map(({ FunctionName }) => FunctionName ?? "");
  const { Roles: roles = [] } = await new IAMClient(settings).send(new ListRolesCommand({}));
  const groups = await new CloudWatchLogsClient(settings).send(new DescribeLogGroupsCommand({}));
  return {
    models: (await sagemaker.send(new ListModelsCommand({}))).Models?.length,
    configurations: (await sagemaker.send(new ListEndpointConfigsCommand({}))).EndpointConfigs
      ?.length,
    endpoints: (await sagemaker.send(new ListEndpointsCommand({}))).Endpoints?.length,
    functions: names.sort(),
    urls: (await Promise.all(names.map(countUrls))).reduce((sum, each) => sum + each, 0),
    roles: roles.map(({ RoleName }) => RoleName ?? "").sort(),
    logGroups: groups.logGroups?.length,
  };
}

async function countUrls(name: string): Promise<number> {
  const command = new ListFunctionUrlConfigsCommand({ FunctionName: name });
  return (await new LambdaClient(settings).send(command)).FunctionUrlConfigs?.length ?? 0;
}

/** The statement ids of a function's resource policy. */
export async function permissionsOf(name: string): Promise<string[]> {
  const command = new GetPolicyCommand({ FunctionName: name });
  const { Policy = "{}" } = await new LambdaClient(settings).send(command);
  const { Statement = [] } = JSON.parse(Policy) as { Statement?: { Sid: string }[] };
  return Statement.map(({ Sid }) => Sid).sort();
}

export const emptyAccount = {
  models: 0,
  configurations: 0,
  endpoints: 0,
  functions: [],
  urls: 0,
  roles: [],
  logGroups: 0,
};
