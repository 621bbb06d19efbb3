import { describe, expect, test } from "vitest";
import { decodeObject } from "./decode.js";
import { UNKNOWN } from "./dynamic-value.js";
import { encodeObject, type Problem } from "./encode.js";
import { UNKNOWN_VALUE } from "./pulumi-value.js";
import { toShape } from "./shape.js";
import { functionSchema } from "./testing/schema.js";

const shape = toShape("aws_lambda_function", functionSchema);

const unset = {
  id: null,
  arn: null,
  function_name: null,
  memory_size: null,
  publish: null,
  layers: null,
  architectures: null,
  policy: null,
  master_password: null,
  logging_config: null,
  environment: [],
  file_system_config: [],
};

function encode(properties: Parameters<typeof encodeObject>[1]) {
  const problems: Problem[] = [];
  return { value: encodeObject(shape, properties, problems), problems };
}

describe("to Terraform", () => {
  test("what is not given is null, and a block that is not given is empty", () => {
    expect(encode({}).value).toEqual(unset);
  });

  test("names follow the schema and its exceptions", () => {
    const { value } = encode({ name: "chatbot", memorySize: 256, layers: ["a"] });
    expect(value).toEqual({ ...unset, function_name: "chatbot", memory_size: 256, layers: ["a"] });
  });

  test("one object stands for a block, or a list, of at most one", () => {
    const { value } = encode({
      environment: { variables: { modelName: "llama" } },
      loggingConfig: { logFormat: "Text" },
    });
    expect(value.environment).toEqual([{ variables: { modelName: "llama" } }]);
    expect(value.logging_config).toEqual([{ log_format: "Text", log_group: null }]);
  });

  test("a policy may be an object", () => {
    expect(encode({ policy: { Version: "2012-10-17" } }).value.policy).toBe(
      '{"Version":"2012-10-17"}',
    );
  });

  test("numbers and booleans may be written as strings", () => {
    const { value, problems } = encode({ memorySize: "256", publish: "true" });
    expect([value.memory_size, value.publish, problems]).toEqual([256, true, []]);
  });

  test("what the engine does not know yet is unknown, within a value too", () => {
    const { value } = encode({
      memorySize: UNKNOWN_VALUE,
      environment: { variables: { ENDPOINT: UNKNOWN_VALUE } },
    });
    expect(value.memory_size).toBe(UNKNOWN);
    expect(value.environment).toEqual([{ variables: { ENDPOINT: UNKNOWN } }]);
  });

  test("a property that is not in the schema is a problem, with its path and what there is", () => {
    const { problems } = encode({ memory: 256, environment: { variabels: {} } });
    expect(problems.map((each) => each.property)).toEqual(["memory", "environment.variabels"]);
    expect(problems[0]?.reason).toContain("memorySize");
  });

  test("a value of another type is a problem", () => {
    const { problems } = encode({ memorySize: "much", layers: "one", environment: 1 });
    expect(problems.map((each) => each.property)).toEqual(["memorySize", "layers", "environment"]);
  });
});

describe("to Pulumi", () => {
  test("what is not set is left out", () => {
    expect(decodeObject(shape, unset)).toEqual({});
  });

  test("an unknown is the engine's word for it", () => {
    expect(decodeObject(shape, { ...unset, arn: UNKNOWN })).toEqual({ arn: UNKNOWN_VALUE });
  });

  test("what was encoded comes back", () => {
    const properties = {
      name: "chatbot",
      layers: ["a", "b"],
      environment: { variables: { someKey: "1", OTHER_KEY: "2" } },
      loggingConfig: { logFormat: "Text", logGroup: "/guide/chatbot" },
      fileSystemConfigs: [{ arn: "arn:aws:elasticfilesystem" }],
    };
    expect(decodeObject(shape, encode(properties).value)).toEqual(properties);
  });
});
