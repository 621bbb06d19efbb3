import { Function, SageMaker } from "@plutolang/pluto";
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large" });
class Cfg { #n = m.endpointName; get url() { return `https://x/${this.#n}`; } *parts() { yield* this.url.split("/"); } }
const cfg = new Cfg();
new Function(async (k: string) => { return [...cfg.parts()].join(); }, { name: "f" });

