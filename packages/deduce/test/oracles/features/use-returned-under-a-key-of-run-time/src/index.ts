import { Function, SageMaker } from "@plutolang/pluto";
const shown = new SageMaker("shown", "image", { instanceType: "ml.m5.large" });
const streamed = new SageMaker("streamed", "image", { instanceType: "ml.m5.large" });
const cloned = new SageMaker("cloned", "image", { instanceType: "ml.m5.large" });
const asKey = new SageMaker("as-key", "image", { instanceType: "ml.m5.large" });
const asEntry = new SageMaker("as-entry", "image", { instanceType: "ml.m5.large" });
const names = {
  shown: shown.endpointName, streamed: streamed.endpointName, cloned: cloned.endpointName,
  asKey: asKey.endpointName, asEntry: asEntry.endpointName,
};
new Function(async (k: string) => ({ [k]: names.shown }), { name: "show" });
new Function(async function* () { yield names.streamed; }, { name: "stream" });
new Function(async (k: string) => structuredClone({ [k]: names.cloned }), { name: "clone" });
new Function(async () => [...structuredClone(new Map([[{ name: names.asKey }, 1]])).keys()], { name: "keys" });
new Function(async (k: string) => [...structuredClone(new Map([[k, names.asEntry]])).values()], { name: "entries" });
