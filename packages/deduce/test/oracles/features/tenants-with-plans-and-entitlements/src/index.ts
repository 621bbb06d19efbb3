import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const plans = { free: { models: ["small"], audit: false }, pro: { models: ["small", "large"], audit: true } } as const;
type Plan = keyof typeof plans;
const models = { small: new SageMaker("small", "image", { instanceType: "ml.m5.xlarge" }), large: new SageMaker("large", "image", { instanceType: "ml.g5.xlarge" }) };
const tenants = [["acme", "pro"], ["tiny", "free"]] as const satisfies readonly (readonly [string, Plan])[];
class Tenant<P extends Plan> {
  readonly #data: KVStore;
  readonly #audit?: KVStore;
  constructor(readonly id: string, readonly plan: P) {
    this.#data = new KVStore(`${id}-data`);
    if (plans[plan].audit) this.#audit = new KVStore(`${id}-audit`);
  }
  get models() { return plans[this.plan].models.map((name) => models[name]); }
  async complete(prompt: string) {
    const answers = await Promise.all(this.models.map((model) => model.invoke({ prompt })));
    await this.#audit?.set(prompt, answers.length);
    await this.#data.set(prompt, answers);
    return answers;
  }
}
const all = new Map(tenants.map(([id, plan]) => [id, new Tenant(id, plan)]));
all.forEach((tenant, id) => { new Function((prompt: string) => tenant.complete(prompt), { name: `complete-${id}` }); });
