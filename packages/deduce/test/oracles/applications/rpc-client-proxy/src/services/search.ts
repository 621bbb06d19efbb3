import { KVStore, SageMaker } from "@plutolang/pluto";

const index = new KVStore<string[]>("index");
const ranker = new SageMaker("ranker", "image", { instanceType: "ml.m5.large" });

export const searchService = {
  query: async (words: string) => {
    const found = (await index.get(words)) ?? [];
    return ranker.invoke<string[]>({ inputs: found });
  },
  add: async (word: string, id: string) => {
    await index.set(word, [...((await index.get(word)) ?? []), id]);
  },
};
