import type { Tenant } from "./tenant.js";

async function count({ usage }: Tenant): Promise<void> {
  const before = (await usage.get("calls")) ?? 0;
  await usage.set("calls", before + 1);
}

export const read =
  (tenant: Tenant) =>
  async (id: string): Promise<string | undefined> => {
    await count(tenant);
    return tenant.documents.get(id);
  };

export const ask =
  ({ model, documents }: Tenant & { model: NonNullable<Tenant["model"]> }) =>
  async (id: string, question: string): Promise<unknown> => {
    const document = await documents.get(id);
    return model.invoke({ inputs: `${document}\n${question}` });
  };
