import { type Input, jsonStringify, type Output } from "@pulumi/pulumi";
import type { Grant } from "../contract/component.js";

/** One statement of an IAM policy that allows. */
export interface Statement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: Input<string>;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The policy's text, the same for the same statements. */
export function toPolicy(statements: readonly Statement[]): Output<string> {
  return jsonStringify({
    Version: "2012-10-17",
    Statement: statements.map(({ Sid, ...rest }) => ({ Sid, Effect: "Allow", ...rest })),
  });
}

/**
 * The policy by which one service takes on a role. Who may hand the role to the service is decided
 * by `iam:PassRole`, in the role's account alone.
 */
export function trust(service: "lambda" | "sagemaker"): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: "sts:AssumeRole",
        Principal: { Service: `${service}.amazonaws.com` },
      },
    ],
  });
}

/**
 * Writing to one log group. The streams' names are made by the service at run time, and AWS gives
 * the group's ARN for policies with `:*` at its end:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html
 */
export function writeLogs(streamsArn: Input<string>): Statement {
  return {
    Sid: "WriteLogs",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: streamsArn,
  };
}

/** One statement for each grant that needs actions, each with an id of its own. */
export function statementsOf(grants: readonly Grant[]): Statement[] {
  const taken = new Set<string>();
  return grants
    .filter((grant) => grant.actions.length > 0)
    .map((grant) => ({
      Sid: firstFree(`Use${grant.to.replace(/[^A-Za-z0-9]/g, "")}`, taken),
      Action: grant.actions,
      Resource: grant.arn,
    }));
}

function firstFree(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}${count}`;
  taken.add(id);
  return id;
}
