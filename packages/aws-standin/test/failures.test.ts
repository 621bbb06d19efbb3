import * as aws from "@pulumi/aws";
import { AssetArchive, StringAsset } from "@pulumi/pulumi/asset/index.js";
import type { PulumiFn } from "@pulumi/pulumi/automation/index.js";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Standin } from "../src/index.js";
import { createStack, type StandinStack } from "./standin-stack.js";
import { changeSettings, countCalls, startForTests } from "./started-standin.js";

const started = await startForTests();

const trust: aws.iam.PolicyDocument = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
  ],
};

/** A model and an endpoint, as short as can be. */
function endpointProgram(instanceType: string): PulumiFn {
  return async () => {
    const role = new aws.iam.Role("model", { name: "model", assumeRolePolicy: trust });
    const model = new aws.sagemaker.Model("model", {
      executionRoleArn: role.arn,
      primaryContainer: { image: "763104351884.dkr.ecr.us-east-1.amazonaws.com/tgi:1" },
    });
    const variant = { variantName: "All", modelName: model.name, initialInstanceCount: 1 };
    const configuration = new aws.sagemaker.EndpointConfiguration("model", {
      productionVariants: [{ ...variant, instanceType }],
    });
    const { name } = configuration;
    new aws.sagemaker.Endpoint("model", { name: "model", endpointConfigName: name });
  };
}

describe.skipIf(started === undefined)(
  "deploys that fail",
  () => {
    const standin = started as Standin;
    let deployed: StandinStack;

    const up = (program: PulumiFn) => deployed.stack.up({ program, color: "never" });

    beforeEach(async () => {
      await fetch(`${standin.url}/_standin/reset`, { method: "POST" });
      deployed = await createStack(standin, async () => ({}));
    });
    afterEach(() => deployed.remove());
    afterAll(() => standin.stop());

    test("the plugin's own validation is shown, under the property's name", async () => {
      const program = async () => {
        const assumeRolePolicy = trust;
        new aws.iam.Role("bad", { assumeRolePolicy, maxSessionDuration: 5 });
      };
      await expect(up(program)).rejects.toThrow(
        /expected max_session_duration to be in the range \(3600 - 43200\), got 5/,
      );
    });

    test("a property that the plugin does not know is refused by name", async () => {
      const program = async () => {
        new aws.cloudwatch.LogGroup("bad", { deletionProtectionEnabled: true });
      };
      await expect(up(program)).rejects.toThrow(
        /deletionProtectionEnabled.*The AWS plugin knows no such property\. It knows .*retentionInDays/s,
      );
    });

    test("a type that the plugin does not have is refused by name", async () => {
      const program = async () => {
        new aws.s3.VectorsVectorBucket("bad", { vectorBucketName: "vectors" });
      };
      await expect(up(program)).rejects.toThrow(
        /The AWS plugin has no aws:s3\/vectorsVectorBucket/,
      );
    });

    test("AWS's own error is shown, and the next deploy goes on", async () => {
      const program = async () => {
        const role = new aws.iam.Role("one", { name: "one", assumeRolePolicy: trust });
        const statement = { Effect: "Allow" as const, Action: "s3:GetObject", Resource: "*" };
        const policy = { Version: "2012-10-17" as const, Statement: [statement] };
        new aws.iam.RolePolicy("one", { role: role.name, policy });
      };
      const message = "You are not allowed to.";
      const faults = [{ action: "iam:PutRolePolicy", nth: 1, code: "AccessDenied", message }];
      await changeSettings(standin, { faults });
      await expect(up(program)).rejects.toThrow(/AccessDenied: You are not allowed to\./);
      const { summary } = await up(program);
      expect(summary.resourceChanges).toEqual({ same: 2, create: 1 });
      await deployed.stack.destroy();
    });

    test("limits that AWS checks are checked", async () => {
      const program = async () => {
        const role = new aws.iam.Role("big", { assumeRolePolicy: trust });
        new aws.lambda.Function("big", {
          role: role.arn,
          runtime: "nodejs22.x",
          handler: "index.handler",
          code: new AssetArchive({ "index.mjs": new StringAsset("export const handler = null;") }),
          environment: { variables: { LONG: "x".repeat(5_000) } },
        });
      };
      await expect(up(program)).rejects.toThrow(/exceeded the 4KB limit/);
    });

    test("an endpoint takes its time, and one that fails stays in the state", async () => {
      await changeSettings(standin, { endpoint: { seconds: 1, outcome: "Failed" } });
      await expect(up(endpointProgram("ml.g5.xlarge"))).rejects.toThrow(/ping health check/);
      expect(/"initErrors"/.test(await deployed.readState())).toBe(true);
      await changeSettings(standin, { endpoint: { seconds: 1, outcome: "InService" } });
      const { summary } = await up(endpointProgram("ml.g5.xlarge"));
      expect(summary.result).toBe("succeeded");
      expect((await countCalls(standin))["sagemaker:DescribeEndpoint"]).toBeGreaterThan(2);
    });

    test("an update that AWS rolls back leaves the endpoint as it was", async () => {
      await up(endpointProgram("ml.g5.xlarge"));
      await changeSettings(standin, { endpoint: { seconds: 1, outcome: "Failed" } });
      const { summary } = await up(endpointProgram("ml.g5.2xlarge"));
      // The provider reports success: a deploy must compare the configurations itself.
      expect(summary.result).toBe("succeeded");
    });
  },
  180_000,
);
