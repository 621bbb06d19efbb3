import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const a = new KVStore("a");
const name = new SageMaker("m", "image", { instanceType: "ml.m5.large" }).endpointName;
let chain: unknown = { name };
for (let i = 0; i < 5000; i += 1) chain = { next: { next: chain } };
new Function(async () => chain, { name: "f" });
