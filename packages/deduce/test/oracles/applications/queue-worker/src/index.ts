import { Function, KVStore } from "@plutolang/pluto";
import { type Job, Worker } from "./worker.js";

const thumbnails = new KVStore("thumbnails");
const uploads = new KVStore("uploads");
const index = new KVStore<string[]>("search-index");

const processors = {
  async thumbnail({ id }: { id: string }) {
    const upload = await uploads.get(id);
    await thumbnails.set(id, `small ${upload}`);
  },
  async index({ id, words }: { id: string; words: string[] }) {
    for (const word of words) await index.set(word, [...((await index.get(word)) ?? []), id]);
  },
};

new Function(
  async (id: string, text: string) => {
    await uploads.set(id, text);
    const jobs: Job[] = [
      { name: "thumbnail", data: { id } },
      { name: "index", data: { id, words: text.split(" ") } },
    ];
    await new Worker(processors).add(...jobs).drain();
  },
  { name: "upload" },
);

new Function(async (word: string) => (await index.get(word)) ?? [], { name: "search" });
