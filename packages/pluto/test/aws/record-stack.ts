import * as pulumi from "@pulumi/pulumi";

/** A resource as it was registered: its inputs, with `[secret]` where a secret stood. */
export interface Recorded {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

export const region = "us-east-1";
export const accountId = "123456789012";

/** Runs a program as Pulumi would, with no engine and no cloud, and gives what it registers. */
export async function recordStack(program: () => unknown): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  await pulumi.runtime.setMocks(
    {
      newResource: ({ type, name, inputs }) => {
        if (type.startsWith("aws:")) recorded.push({ type, name, inputs });
        return { id: `${name}-id`, state: { ...inputs, ...attributesOf(type, name, inputs) } };
      },
      call: ({ token }) => answers[token] ?? {},
    },
    "shop",
    "aws",
  );
  await pulumi.runtime.runInPulumiStack(async () => {
    program();
  });
  await pulumi.runtime.disconnect();
  return recorded.sort((a, b) => `${a.type} ${a.name}`.localeCompare(`${b.type} ${b.name}`));
}

const answers: Record<string, Record<string, string>> = {
  "aws:index/getCallerIdentity:getCallerIdentity": {
    accountId,
    arn: `arn:aws:iam::${accountId}:user/peter`,
  },
  "aws:index/getRegion:getRegion": { id: region },
};

function attributesOf(type: string, name: string, inputs: Record<string, unknown>) {
  const own = inputs.name ?? `${name}-1a2b3c4`;
  const arns: Record<string, string> = {
    "aws:iam/role:Role": `arn:aws:iam::${accountId}:role/${own}`,
    "aws:cloudwatch/logGroup:LogGroup": `arn:aws:logs:${region}:${accountId}:log-group:${own}`,
  };
  return { name: own, arn: arns[type], functionUrl: `https://${name}.lambda-url.on.aws/` };
}

/** The one resource of a type and name. */
export function find(recorded: readonly Recorded[], type: string, name: string): Recorded {
  const found = recorded.filter((each) => each.type.endsWith(`:${type}`) && each.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${type} ${name}`);
  return only;
}
