import { Function, SageMaker } from "@plutolang/pluto";
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large" }); const o = { [m.endpointName]: 1 }; const mp = new Map([[m.endpointName, 1]]);
new Function(async (k: string) => { return [...mp.keys()][0] + k; }, { name: "f" });
new Function(async (k: string) => { return Object.keys(o)[0] + k; }, { name: "g" });

