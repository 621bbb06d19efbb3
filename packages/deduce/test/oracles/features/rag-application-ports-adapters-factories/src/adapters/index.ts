import { KVStore } from "@plutolang/pluto";
import type { Documents, Embedder, Index, Ports } from "../ports.js";
import { endpoint } from "./model.js";
class EndpointEmbedder implements Embedder { async embed(text: string) { return [String(await endpoint.invoke({ text })).length]; } }
class CachedEmbedder implements Embedder {
  constructor(private readonly inner: Embedder, private readonly store: KVStore<number[]>) {}
  async embed(text: string) { const known = await this.store.get(text); if (known) return known; const made = await this.inner.embed(text); await this.store.set(text, made); return made; }
}
class StoreIndex implements Index {
  constructor(private readonly store: KVStore<string[]>) {}
  private key(vector: number[]) { return vector.join(","); }
  async add(id: string, vector: number[]) { const ids = (await this.nearest(vector)) ?? []; await this.store.set(this.key(vector), [...ids, id]); }
  async nearest(vector: number[]) { return (await this.store.get(this.key(vector))) ?? []; }
}
const documents = (store: KVStore<string>): Documents => ({ load: (id) => store.get(id), save: (id, text) => store.set(id, text) });
export function createAdapters({ namespace, cache }: { namespace: string; cache: boolean }): Ports {
  const plain = new EndpointEmbedder();
  const embedder = cache ? new CachedEmbedder(plain, new KVStore(`${namespace}-embeddings`)) : plain;
  return { embedder, index: new StoreIndex(new KVStore(`${namespace}-index`)), documents: documents(new KVStore(`${namespace}-text`)) };
}
