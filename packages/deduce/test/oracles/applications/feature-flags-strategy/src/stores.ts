import { KVStore, SageMaker } from "@plutolang/pluto";

export const index = new KVStore<string[]>("index");
export const legacyIndex = new KVStore<string>("legacy-index");
export const shadow = new KVStore<string>("shadow");
export const payments = new KVStore<{ amount: number; method: string }>("payments");
export const vouchers = new KVStore<number>("vouchers");
export const fraud = new SageMaker("fraud", "image", { instanceType: "ml.m5.large" });
