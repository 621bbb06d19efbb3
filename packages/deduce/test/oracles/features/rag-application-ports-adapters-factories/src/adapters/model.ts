import { SageMaker } from "@plutolang/pluto";
export const endpoint = new SageMaker("embedder", "image", { instanceType: "ml.m5.xlarge" });
