import type { KVStore, SageMaker } from "@plutolang/pluto";

export class SummaryService {
  constructor(
    private readonly model: SageMaker,
    private readonly cache: KVStore<string>,
  ) {}

  async summarize(text: string): Promise<string> {
    const known = await this.cache.get(text);
    if (known !== undefined) return known;
    const [answer] = await this.model.invoke<{ generated_text: string }[]>({ inputs: text });
    const summary = answer?.generated_text ?? "";
    await this.cache.set(text, summary, { ttl: 60 });
    return summary;
  }
}
