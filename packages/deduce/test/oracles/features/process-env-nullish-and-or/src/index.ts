import { Function, SageMaker } from "@plutolang/pluto";
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large", envs: { A: process.env.A ?? "d", B: process.env["B"] || "e", C: `x-${process.env.C}` } });
new Function(async (k: string) => { await m.invoke({ x: k }); }, { name: "f" });

