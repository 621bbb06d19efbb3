import { describe, expect, test } from "vitest";
import { findChanges } from "./changes.js";
import { UNKNOWN } from "./dynamic-value.js";
import { encodeObject } from "./encode.js";
import { proposeState } from "./proposed-state.js";
import type { PulumiObject } from "./pulumi-value.js";
import { toShape } from "./shape.js";
import { functionSchema } from "./testing/schema.js";

const shape = toShape("aws_lambda_function", functionSchema);
const encode = (properties: PulumiObject) => encodeObject(shape, properties);

const deployed: PulumiObject = {
  id: "chatbot",
  arn: "arn:aws:lambda:us-east-1:1:function:chatbot",
  name: "chatbot",
  memorySize: 256,
  architectures: ["x86_64"],
  layers: ["a", "b"],
  environment: { variables: { ENDPOINT: "llama" } },
  fileSystemConfigs: [{ arn: "arn:one", owner: "me" }],
};

describe("the proposed state", () => {
  test("has what the configuration gives, and what the provider filled in before", () => {
    const config = encode({ name: "chatbot", memorySize: 512 });
    expect(proposeState(shape, encode(deployed), config)).toMatchObject({
      id: "chatbot",
      arn: deployed.arn,
      architectures: ["x86_64"],
      memory_size: 512,
      layers: null,
      environment: [],
    });
  });

  test("keeps what was filled in within the same item of a set, wherever it stands", () => {
    const config = encode({ fileSystemConfigs: [{ arn: "arn:two" }, { arn: "arn:one" }] });
    expect(proposeState(shape, encode(deployed), config).file_system_config).toEqual([
      { arn: "arn:two", owner: null },
      { arn: "arn:one", owner: "me" },
    ]);
  });

  test("of a new resource is its configuration", () => {
    const config = encode({ name: "chatbot" });
    expect(proposeState(shape, undefined, config)).toEqual(config);
  });
});

describe("the changes", () => {
  const changes = (news: PulumiObject, replacing: string[] = []) => {
    const planned = encode({ ...deployed, ...news });
    const paths = replacing.map((name) => ({ steps: [{ attribute_name: name }] }));
    return findChanges(shape, encode(deployed), planned, paths);
  };

  test("are none when nothing changed", () => {
    expect(changes({})).toEqual([]);
  });

  test("name the property, down to a key of a map", () => {
    const variables = { ENDPOINT: "mistral", "a.b": "new" };
    expect(changes({ memorySize: 512, environment: { variables } })).toEqual([
      { path: "memorySize", kind: "update", replaces: false },
      { path: "environment.variables.ENDPOINT", kind: "update", replaces: false },
      { path: 'environment.variables["a.b"]', kind: "add", replaces: false },
    ]);
  });

  test("name the item of a list, and what is gone", () => {
    expect(changes({ layers: ["a"], environment: undefined })).toEqual([
      { path: "layers[1]", kind: "delete", replaces: false },
      { path: "environment", kind: "delete", replaces: false },
    ]);
  });

  test("say which of them replaces the resource", () => {
    expect(changes({ name: "other", memorySize: 512 }, ["function_name"])).toEqual([
      { path: "name", kind: "update", replaces: true },
      { path: "memorySize", kind: "update", replaces: false },
    ]);
  });

  test("do not show what only the provider sets", () => {
    const planned = { ...encode(deployed), arn: UNKNOWN };
    expect(findChanges(shape, encode(deployed), planned, [])).toEqual([]);
  });
});
