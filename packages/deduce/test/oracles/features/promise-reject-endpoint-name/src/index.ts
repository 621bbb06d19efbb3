import { Function, SageMaker } from "@plutolang/pluto";
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large" }); const name = m.endpointName;
new Function(async (k: string) => { return Promise.reject(name).catch((e) => "x" + e); }, { name: "f" });

