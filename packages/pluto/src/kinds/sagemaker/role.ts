import type { LogGroup } from "@pulumi/aws/cloudwatch/logGroup.js";
import { type Input, interpolate, type Output, output } from "@pulumi/pulumi";
import type { Place } from "../../components/place.js";
import { type Statement, toPolicy, writeLogs } from "../../components/policy.js";
import { parseEcrImage } from "./image.js";

/**
 * What an endpoint's role may do: pull its image, write its logs and its metrics. The list of
 * actions is that of SageMaker for CreateModel, without its S3 part:
 * https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html
 */
export function executionPolicy(
  imageUri: Input<string>,
  logGroup: LogGroup,
  place: Output<Place>,
): Output<string> {
  return toPolicy([...pullImage(imageUri, place), ...writeOwnLogs(logGroup), writeMetrics]);
}

function pullImage(imageUri: Input<string>, place: Output<Place>): Statement[] {
  const repository = output(imageUri).apply((uri) => place.apply((at) => repositoryArn(uri, at)));
  return [
    {
      // Takes no resource: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html
      Sid: "SignInToRegistry",
      Action: ["ecr:GetAuthorizationToken"],
      Resource: "*",
    },
    {
      Sid: "PullImage",
      Action: [
        "ecr:BatchCheckLayerAvailability",
        "ecr:BatchGetImage",
        "ecr:GetDownloadUrlForLayer",
      ],
      Resource: repository,
    },
  ];
}

function repositoryArn(imageUri: string, { partition }: Place): string {
  const image = parseEcrImage(imageUri);
  if (image === undefined) throw new Error(`${imageUri} is no image in Amazon ECR.`);
  return `arn:${partition}:ecr:${image.region}:${image.accountId}:repository/${image.repository}`;
}

/** The group exists already; SageMaker asks whether it does before it writes. */
function writeOwnLogs(logGroup: LogGroup): Statement[] {
  return [
    {
      Sid: "FindLogs",
      Action: ["logs:CreateLogGroup", "logs:DescribeLogStreams"],
      Resource: logGroup.arn,
    },
    writeLogs(interpolate`${logGroup.arn}:*`),
  ];
}

const writeMetrics: Statement = {
  Sid: "WriteMetrics",
  // A namespace is no resource; a condition narrows the action to it:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html
  Action: ["cloudwatch:PutMetricData"],
  Resource: "*",
  Condition: {
    StringEquals: { "cloudwatch:namespace": ["AWS/SageMaker", "/aws/sagemaker/Endpoints"] },
  },
};
