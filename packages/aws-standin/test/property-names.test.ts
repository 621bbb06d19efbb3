import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { exceptions } from "../src/bridge/exceptions.js";
import { type PluginProcess, startPlugin } from "../src/bridge/plugin-process.js";
import type { ProviderSchema } from "../src/bridge/protocol.js";
import { ResourceTypes } from "../src/bridge/resource-type.js";
import { findTerraformPlugin } from "../src/parts/terraform-plugin.js";

const sdk = dirname(createRequire(import.meta.url).resolve("@pulumi/aws/package.json"));
const path = await findTerraformPlugin(process.env);

/** The inputs that a resource class of @pulumi/aws passes on. */
function inputsOf(file: string): readonly string[] {
  const source = readFileSync(join(sdk, `${file}.js`), "utf8");
  const assigned = source.matchAll(/resourceInputs\["(\w+)"\] = args\?/g);
  return [...new Set([...assigned].map((match) => match[1] ?? ""))];
}

// Cannot be given to plugin 5.100: it refuses them by name.
const newer: Readonly<Record<string, readonly string[]>> = {
  "lambda/function": [
    "capacityProviderConfig",
    "codeSha256",
    "durableConfig",
    "publishTo",
    "sourceKmsKeyArn",
    "tenancyConfig",
    "useResourceTimeoutForPropagation",
  ],
  "cloudwatch/logGroup": ["deletionProtectionEnabled"],
  "sagemaker/endpointConfiguration": ["executionRoleArn"],
  "dynamodb/table": ["globalTableWitness", "restoreBackupArn", "warmThroughput"],
  "s3/bucket": ["bucketNamespace"],
  "iam/policy": ["delayAfterPolicyCreationInMs"],
};

describe.skipIf(path === undefined)("the names of properties", async () => {
  const plugin: PluginProcess = await startPlugin(path ?? "", process.env);
  const schema = await new Promise<ProviderSchema>((resolve, reject) =>
    plugin.client.GetSchema({}, (error, response) => (error ? reject(error) : resolve(response))),
  );
  const types = new ResourceTypes(schema);
  afterAll(() => plugin.stop());

  test.each([
    ["lambda/function", "Function"],
    ["lambda/functionUrl", "FunctionUrl"],
    ["lambda/permission", "Permission"],
    ["iam/role", "Role"],
    ["iam/rolePolicy", "RolePolicy"],
    ["iam/policy", "Policy"],
    ["iam/rolePolicyAttachment", "RolePolicyAttachment"],
    ["cloudwatch/logGroup", "LogGroup"],
    ["sagemaker/model", "Model"],
    ["sagemaker/endpointConfiguration", "EndpointConfiguration"],
    ["sagemaker/endpoint", "Endpoint"],
    ["dynamodb/table", "Table"],
    ["s3/bucket", "Bucket"],
    ["sqs/queue", "Queue"],
  ])("of aws:%s are those of @pulumi/aws", (file, name) => {
    const type = types.resource(`aws:${file}:${name}`);
    const settable = type.shape.fields.filter((field) => field.settable);
    const ours = new Set(settable.map((field) => field.property));
    for (const each of exceptions) {
      if (each.type === type.name || each.type === "*") ours.add(each.name);
    }
    const missing = inputsOf(file).filter((each) => !ours.has(each));
    expect(missing.sort()).toEqual(newer[file] ?? []);
  });
});
