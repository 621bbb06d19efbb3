import { expect, test } from "vitest";
import { ArchiveFiles } from "./archive-files.js";
import { encodeObject } from "./encode.js";
import { toOutputs } from "./outputs.js";
import { toPluginProperties, toPriorProperties } from "./plain-inputs.js";
import { type PulumiObject, secretProperties } from "./pulumi-value.js";
import { toShape } from "./shape.js";
import { attribute, functionSchema } from "./testing/schema.js";

const attributes = ["filename", "source_code_hash", "runtime"].map((name) =>
  attribute(name, "string"),
);
const type = {
  token: "aws:lambda/function:Function",
  name: "aws_lambda_function",
  autoName: "name",
  shape: toShape("aws_lambda_function", {
    ...functionSchema,
    attributes: [...functionSchema.attributes, ...attributes],
  }),
};
const files = new ArchiveFiles("/archives");

const signature = "4dabf18193072939515e22adb298388d";
const secret = (value: string) => ({
  [signature]: "1b47061264138c4ac30d75fd1eb44270",
  value,
});
const archive = (hash: string) => ({ [signature]: "0def7320c3a5731c473e5ecbe6d01bc7", hash });

function outputs(inputs: PulumiObject): PulumiObject {
  const properties = toPluginProperties(type, inputs, files);
  return toOutputs(type, encodeObject(type.shape, properties), inputs, "us-east-1");
}

test("what came in as a secret goes out as one, and what the schema calls sensitive too", () => {
  const inputs = { environment: { variables: { TOKEN: secret("hf_x") } }, masterPassword: "p" };
  expect([...secretProperties(outputs(inputs))].sort()).toEqual(["environment", "masterPassword"]);
  expect(outputs({ name: "chatbot", memorySize: 256 })).toEqual({
    region: "us-east-1",
    name: "chatbot",
    memorySize: 256,
  });
});

test("an archive is a file named after its hash, and comes back as the archive", () => {
  const inputs = { code: archive("abc") };
  expect(toPluginProperties(type, inputs, files)).toMatchObject({
    filename: "/archives/abc.zip",
    sourceCodeHash: "abc",
  });
  expect(outputs(inputs)).toEqual({
    region: "us-east-1",
    code: archive("abc"),
    sourceCodeHash: "abc",
  });
});

test("a value newer than the plugin is told otherwise, and comes back as it was", () => {
  const inputs = { runtime: "nodejs24.x" };
  expect(toPluginProperties(type, inputs, files).runtime).toBe("nodejs22.x");
  expect(outputs(inputs).runtime).toBe("nodejs24.x");
});

test("two values that the plugin is told alike still make a change", () => {
  const [older, newer] = [{ runtime: "nodejs22.x" }, { runtime: "nodejs24.x" }];
  expect(toPriorProperties(type, newer, newer, files).runtime).toBe("nodejs22.x");
  expect(toPriorProperties(type, older, newer, files).runtime).not.toBe("nodejs22.x");
});
