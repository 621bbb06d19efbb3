import { Function, SageMaker } from "@plutolang/pluto";
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large" }); const name = m.endpointName;
new Function(async (k: string) => { try { throw name; } catch (e) { return e + k; } }, { name: "f" });

