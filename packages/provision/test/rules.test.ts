import type { Architecture, Value } from "@plutolang/architecture";
import { guide } from "@plutolang/architecture/testing";
import { describe, expect, test } from "vitest";
import { rules } from "../src/preflight/rules.js";

const endpoint = guide.resources[0];
if (endpoint === undefined) throw new Error("The guide's program has an endpoint.");
const chatbot = guide.resources[1];
if (chatbot === undefined) throw new Error("The guide's program has a function.");

interface Case {
  readonly args?: Record<string, Value>;
  readonly region?: string;
  readonly environment?: Record<string, string>;
  readonly project?: string;
}

/** Codes of what the rules say of the guide's program with one resource changed. */
function check(kind: "SageMaker" | "Function", { args = {}, region, environment, project }: Case) {
  const base = kind === "SageMaker" ? endpoint : chatbot;
  if (base === undefined) throw new Error(kind);
  const changed = { ...base, args: { ...base.args, ...args } };
  const architecture: Architecture = {
    ...guide,
    project: project ?? "guide",
    resources: [changed],
  };
  const context = {
    architecture,
    stack: { project: architecture.project, stack: "aws", root: "/" },
    environment: environment ?? { HF_TOKEN: "hf_given" },
    region: region ?? "us-east-1",
  };
  return rules.flatMap((rule) => rule(changed, context));
}

const codes = (...of: Parameters<typeof check>) => check(...of).map((each) => each.code);

test("nothing is wrong with the guide's program in us-east-1", () => {
  expect(check("SageMaker", {})).toEqual([]);
  expect(check("Function", {})).toEqual([]);
});

describe("an image", () => {
  test("of another region is refused, with the address of the right one", () => {
    const [found] = check("SageMaker", { region: "eu-west-1" });
    expect(found).toMatchObject({ code: "PLUTO4020", file: "src/index.ts", line: 30 });
    expect(found?.hint).toContain("763104351884.dkr.ecr.eu-west-1.amazonaws.com/");
  });

  test("of a region that AWS's own images have another account in is refused without one", () => {
    const [found] = check("SageMaker", { region: "af-south-1" });
    expect(found?.hint).toContain("Name the image of that region");
  });

  test("outside of ECR is refused", () => {
    expect(codes("SageMaker", { args: { imageUri: "docker.io/vllm/vllm:1" } })).toEqual([
      "PLUTO4021",
    ]);
  });
});

describe("a model", () => {
  const envs = (model: string, more: Record<string, Value> = {}) => ({
    envs: { HF_MODEL_ID: model, ...more },
  });

  test("that is gated needs a token", () => {
    const gated = envs("meta-llama/Llama-2-7b-chat-hf");
    const instanceType = "ml.g5.2xlarge";
    expect(codes("SageMaker", { args: { ...gated, instanceType } })).toEqual(["PLUTO4026"]);
    const given = envs("meta-llama/Llama-2-7b-chat-hf", { HF_TOKEN: { $env: "HF_TOKEN" } });
    expect(codes("SageMaker", { args: { ...given, instanceType } })).toEqual([]);
  });

  test.each([
    ["TinyLlama/TinyLlama-1.1B-Chat-v1.0", "ml.m5.xlarge", {}, true],
    ["TheBloke/Llama-2-7b", "ml.g5.2xlarge", {}, true],
    ["TheBloke/Llama-2-7b", "ml.m5.xlarge", {}, false],
    ["TheBloke/Llama-2-13b", "ml.g5.12xlarge", {}, true],
    ["TheBloke/Llama-2-13b", "ml.g5.2xlarge", {}, false],
    ["TheBloke/Llama-2-70b", "ml.g5.48xlarge", { HF_MODEL_QUANTIZE: "bitsandbytes" }, true],
    ["TheBloke/Llama-2-70b", "ml.g5.48xlarge", {}, false],
    ["TheBloke/Llama-2-70b", "ml.p4d.24xlarge", {}, true],
    ["someone/model-of-unknown-size", "ml.m5.large", {}, true],
    ["TheBloke/Llama-2-70b", "ml.inf2.xlarge", {}, true],
  ])("%s on %s %j fits: %s", (model, instanceType, more, fits) => {
    const found = codes("SageMaker", { args: { ...envs(model, more), instanceType } });
    expect(found).toEqual(fits ? [] : ["PLUTO4027"]);
  });

  test("that does not fit is shown an instance that would do", () => {
    const [found] = check("SageMaker", { args: envs("TheBloke/Llama-2-13b") });
    expect(found?.hint).toBe("ml.g5.12xlarge would do, or a quantised model.");
  });
});

describe("a function", () => {
  test("needs a region with function URLs", () => {
    expect(codes("Function", { region: "eu-south-2" })).toEqual(["PLUTO4023"]);
  });

  test("has at most 4 KB of environment, the values of references counted", () => {
    const args = { envs: { PROMPT: { $env: "PROMPT" } } };
    expect(codes("Function", { args, environment: { PROMPT: "x".repeat(5000) } })).toEqual([
      "PLUTO4029",
    ]);
    expect(codes("Function", { args, environment: { PROMPT: "x".repeat(3000) } })).toEqual([]);
  });

  test("runs for 15 minutes at most", () => {
    expect(codes("Function", { args: { timeout: 901 } })).toEqual(["PLUTO4030"]);
  });

  test("cannot set what Lambda sets", () => {
    expect(codes("Function", { args: { envs: { AWS_REGION: "eu-west-1" } } })).toEqual([
      "PLUTO4031",
    ]);
  });

  test("whose name is too long for AWS is told its short one", () => {
    const [found] = check("Function", {
      project: "a-project-with-a-name-that-goes-on-and-on-and-on",
    });
    expect(found?.code).toBe("PLUTO4028");
    expect(found?.message).toMatch(
      /is called a-project-with-a-name-that-goes-on-[\w-]+-[0-9a-f]{8} on/,
    );
  });
});

describe("the environment", () => {
  test("that lacks a variable is reported, unless there is a default", () => {
    const reference = (value: Value) =>
      codes("Function", { args: { envs: { KEY: value } }, environment: {} });
    expect(reference({ $env: "KEY" })).toEqual(["PLUTO4032"]);
    expect(reference({ $env: "KEY", default: "none" })).toEqual([]);
  });

  test.each(["hf_EmXPwpnyAbCdEfGhIjKl", "AKIAIOSFODNN7EXAMPLE", `sk-${"a".repeat(24)}`])(
    "is the place for a token such as %s",
    (token) => {
      const [found] = check("SageMaker", { args: { envs: { HF_TOKEN: token } } });
      expect(found).toMatchObject({ code: "PLUTO4033", severity: "warning" });
      expect(found?.hint).toBe("Take it from the environment: process.env.HF_TOKEN");
      expect(JSON.stringify(found)).not.toContain(token);
    },
  );
});
