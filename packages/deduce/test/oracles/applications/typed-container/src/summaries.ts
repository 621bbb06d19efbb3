import type { KVStore, SageMaker } from "@plutolang/pluto";

export class Summaries {
  constructor(
    private readonly documents: KVStore,
    private readonly cache: KVStore,
    private readonly model: SageMaker,
  ) {}

  async of(id: string): Promise<string> {
    const known = await this.cache.get(id);
    if (known !== undefined) return known;
    const text = (await this.documents.get(id)) ?? "";
    const answer = await this.model.invoke<{ generated_text: string }[]>({ inputs: text });
    const summary = answer[0]?.generated_text ?? "";
    await this.cache.set(id, summary, { ttl: 3600 });
    return summary;
  }

  async forget(id: string): Promise<void> {
    await this.cache.delete(id);
  }
}
