import type { Ports } from "./ports.js";
export function buildApp({ embedder, index, documents }: Ports) {
  return {
    async ask(question: string) { const ids = await index.nearest(await embedder.embed(question)); return Promise.all(ids.map(documents.load)); },
    async ingest(id: string, text: string) { await documents.save(id, text); await index.add(id, await embedder.embed(text)); },
  };
}
