import {
  fromEnvironment,
  Function as PlutoFunction,
  SageMaker,
} from "../../src/registry/components.js";

/** The guide's program, as components. */
export function guideStack() {
  const llama = new SageMaker("llama-2-7b", {
    physicalName: "guide-aws-llama-2-7b",
    imageUri:
      "763104351884.dkr.ecr.us-east-1.amazonaws.com/huggingface-pytorch-tgi-inference:2.1.1-tgi1.4.0-gpu-py310-cu121-ubuntu20.04",
    instanceType: "ml.m5.xlarge",
    envs: {
      HF_MODEL_ID: "TinyLlama/TinyLlama-1.1B-Chat-v1.0",
      HF_TASK: "text-generation",
      HF_TOKEN: fromEnvironment("HF_TOKEN"),
    },
  });
  for (const name of ["chatbot", "qa"]) {
    new PlutoFunction(name, {
      physicalName: `guide-aws-${name}`,
      code: `/bundles/${name}`,
      uses: [llama.allow("invoke")],
    });
  }
}
