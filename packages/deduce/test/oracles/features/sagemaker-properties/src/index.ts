import { Function, SageMaker } from "@plutolang/pluto";
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large" });
const { endpointName } = m; const cfg = { endpoint: m };
new Function(async (k: string) => { return endpointName + k; }, { name: "f" });
new Function(async (k: string) => { const { endpointUrl } = cfg.endpoint; return endpointUrl.call(m); }, { name: "g" });
new Function(async (k: string) => { return cfg && k; }, { name: "h" });

