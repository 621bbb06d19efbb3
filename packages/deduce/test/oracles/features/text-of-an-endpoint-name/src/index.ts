import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const model = new SageMaker("model", "123456789012.dkr.ecr.us-east-1.amazonaws.com/m:1", { instanceType: "ml.m5.large" });
const other = new KVStore("other");
const name = String(model.endpointName);
new Function(async () => name, { name: "reads" });
new Function(
  async (parts: string[], k: string) => {
    if (String.raw({ raw: parts }, "x") !== "") await other.get(k);
  },
  { name: "does-not" },
);
