import { Function, KVStore, SageMaker } from "@plutolang/pluto";
import { Container } from "./container.js";
import { Cache, Documents, Model, Summarizer } from "./tokens.js";

const root = new Container()
  .bind(Documents)
  .toValue(new KVStore("documents"))
  .bind(Cache)
  .to(() => cache)
  .bind(Model)
  .toValue(new SageMaker("summarizer", "image", { instanceType: "ml.m5.xlarge" }));

const cache = new KVStore("cache");

new Function(async (id: string) => root.child().resolve(Summarizer).of(id), "summarize");
new Function(async (id: string) => root.resolve(Summarizer).forget(id), "forget");
new Function(
  async (id: string, text: string) => {
    await root.resolve(Documents).set(id, text);
    await root.resolve(Summarizer).forget(id);
  },
  { name: "upload" },
);
