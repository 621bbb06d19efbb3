import { KVStore, SageMaker } from "@plutolang/pluto";
import { Plan, type TenantConfig } from "./config.js";

const modelOptions = { instanceType: "ml.m5.xlarge", envs: { HF_TASK: "text-generation" } };

export interface Tenant {
  readonly name: string;
  readonly documents: KVStore;
  readonly usage: KVStore<number>;
  readonly model: SageMaker | undefined;
}

export function createTenant(name: string, { plan, region }: TenantConfig): Tenant {
  const storeOf = <T = string>(what: string) => new KVStore<T>([name, region, what].join("-"));
  return {
    name,
    documents: storeOf("documents"),
    usage: storeOf<number>("usage"),
    model: plan === Plan.Paid ? new SageMaker(`${name}-model`, "image", modelOptions) : undefined,
  };
}
