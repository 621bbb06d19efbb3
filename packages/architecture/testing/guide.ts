import type { Architecture } from "../src/index.js";

/** What the deducer makes of the guide's program; the token is there to see what becomes of it. */
export const guide: Architecture = {
  version: 1,
  project: "guide",
  entry: "src/index.ts",
  resources: [
    {
      id: "SageMaker/llama-2-7b",
      kind: "SageMaker",
      name: "llama-2-7b",
      args: {
        imageUri:
          "763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310-cu121-ubuntu20.04",
        instanceType: "ml.m5.xlarge",
        envs: {
          HF_MODEL_ID: "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
          HF_TASK: "text-generation",
          HUGGING_FACE_HUB_TOKEN: { $env: "HF_TOKEN" },
        },
      },
      at: { file: "src/index.ts", line: 30, column: 19 },
    },
    {
      id: "Function/chatbot",
      kind: "Function",
      name: "chatbot",
      args: {},
      at: { file: "src/index.ts", line: 129, column: 18 },
      handler: { streaming: false, environment: ["AWS_REGION"] },
    },
    {
      id: "Function/qa",
      kind: "Function",
      name: "qa",
      args: {},
      at: { file: "src/index.ts", line: 170, column: 16 },
      handler: { streaming: false, environment: ["AWS_REGION"] },
    },
  ],
  grants: ["chatbot", "qa"].map((name) => ({
    from: `Function/${name}` as const,
    to: "SageMaker/llama-2-7b" as const,
    operations: ["invoke"],
    evidence: [
      {
        file: "src/index.ts",
        line: 79,
        column: 19,
        via: [name, "createSageMakerModel"],
        operations: ["invoke"],
      },
    ],
  })),
  cuts: [],
};
