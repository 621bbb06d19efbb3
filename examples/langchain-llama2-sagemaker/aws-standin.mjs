// Deploys the program to AWS as it is played on this machine, asks AWS's own clients what stands
// there, calls both URLs, and destroys it all. From the root of the repository:
//   pnpm aws-standin -- node examples/langchain-llama2-sagemaker/aws-standin.mjs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  ListRolesCommand,
} from "@aws-sdk/client-iam";
import {
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

const cwd = fileURLToPath(new URL(".", import.meta.url));
const questions = {
  chatbot: "What is the capital of France?",
  qa: "How long did Peter stay with Elizabeth?",
};

if (!process.env.AWS_ENDPOINT_URL?.startsWith("http://127.0.0.1")) {
  console.error("This is for the stand-in alone: pnpm aws-standin -- node <this file>");
  process.exit(2);
}

run("npx", "pluto", "stack", "new", "aws", "--platform", "AWS", "--region", "us-east-1");
try {
  const { functions } = JSON.parse(pluto("deploy", "--stack", "aws", "--yes", "--json"));
  console.table(await countResources());
  for (const policy of await readPolicies()) console.log(policy);
  for (const { name, url } of functions) {
    run("curl", "-sS", "-X", "POST", url, "-d", JSON.stringify([questions[name]]));
    console.log();
  }
} finally {
  run("npx", "pluto", "destroy", "--stack", "aws", "--yes");
  console.table(await countResources());
  run("npx", "pluto", "stack", "rm", "aws");
}

function pluto(...args) {
  return run("npx", "pluto", ...args);
}

/** Runs a command, shows it with what it prints, and gives that back. */
function run(command, ...args) {
  console.log(`\n$ ${[command, ...args].join(" ")}`);
  const { status, stdout } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.stdout.write(stdout);
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}.`);
  return stdout;
}

async function countResources() {
  const sagemaker = new SageMakerClient({});
  const lambda = new LambdaClient({});
  const { Models } = await sagemaker.send(new ListModelsCommand({}));
  const { EndpointConfigs } = await sagemaker.send(new ListEndpointConfigsCommand({}));
  const { Endpoints } = await sagemaker.send(new ListEndpointsCommand({}));
  const { Functions } = await lambda.send(new ListFunctionsCommand({}));
  const urls = await Promise.all(
    Functions.map(({ FunctionName }) =>
      lambda.send(new ListFunctionUrlConfigsCommand({ FunctionName })),
    ),
  );
  return {
    models: Models.length,
    "endpoint configurations": EndpointConfigs.length,
    endpoints: Endpoints.length,
    functions: Functions.length,
    URLs: urls.flatMap((each) => each.FunctionUrlConfigs).length,
    roles: (await listRoles()).length,
  };
}

async function listRoles() {
  const { Roles } = await new IAMClient({}).send(new ListRolesCommand({}));
  return Roles.map((each) => each.RoleName);
}

/** What each role may do: its statements, a line for each. */
async function readPolicies() {
  const iam = new IAMClient({});
  return Promise.all(
    (await listRoles()).map(async (RoleName) => {
      const { PolicyNames } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
      const [PolicyName] = PolicyNames;
      const { PolicyDocument } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
      const { Statement } = JSON.parse(decodeURIComponent(PolicyDocument));
      const lines = Statement.map(({ Action, Resource }) => `  ${Action} on ${Resource}`);
      return [RoleName, ...lines].join("\n");
    }),
  );
}
