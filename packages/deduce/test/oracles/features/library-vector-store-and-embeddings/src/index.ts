import { Embeddings } from "@langchain/core/embeddings";
import { VectorStore } from "@langchain/core/vectorstores";
import { createRetrievalChain } from "langchain/chains/retrieval";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const embedder = new SageMaker("embedder", "image", { instanceType: "ml.m5.xlarge" });
const vectors = new KVStore<[string, number[]][]>("vectors");
const texts = new KVStore<string>("texts");
const llm = new SageMaker("llm", "image", { instanceType: "ml.g5.xlarge" });
class EndpointEmbeddings extends Embeddings {
  async embedQuery(text: string) { return [Number(await embedder.invoke({ text }))]; }
  async embedDocuments(all: string[]) { return Promise.all(all.map((text) => this.embedQuery(text))); }
}
class KvVectorStore extends VectorStore {
  _vectorstoreType() { return "kv"; }
  async addVectors(all: number[][], documents: { pageContent: string }[]) { await vectors.set("all", documents.map((d, i) => [d.pageContent, all[i] ?? []])); }
  async addDocuments(documents: { pageContent: string }[]) { await this.addVectors(await this.embeddings.embedDocuments(documents.map((d) => d.pageContent)), documents); }
  async similaritySearchVectorWithScore(query: number[], k: number) { const all = (await vectors.get("all")) ?? []; return Promise.all(all.slice(0, k).map(async ([id]) => [{ pageContent: await texts.get(id) }, query.length])); }
}
const store = new KvVectorStore(new EndpointEmbeddings({}), {});
new Function(async (documents: { pageContent: string }[]) => store.addDocuments(documents), { name: "add" });
new Function(async (input: string) => { const chain = await createRetrievalChain({ retriever: store.asRetriever(), combineDocsChain: async (x: unknown) => llm.invoke({ x }) }); return chain.invoke({ input }); }, { name: "ask" });
