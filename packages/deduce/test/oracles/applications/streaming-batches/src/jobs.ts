import { KVStore, SageMaker } from "@plutolang/pluto";
import { Paginator } from "./pages.js";
import { Pipeline } from "./streams/operators.js";

const seen = new KVStore<boolean>("seen");
const vectors = new KVStore<number[]>("vectors");
const checkpoints = new KVStore<number>("checkpoints");
const embedder = new SageMaker("embedder", "image", { instanceType: "ml.m5.xlarge" });

export const items = (first: string) =>
  new Pipeline(() => new Paginator(first)).filter(async (item) => !(await seen.get(item)));

export const embedAll = (first: string) =>
  items(first)
    .batches(16)
    .map(async (batch) => ({
      batch,
      vectors: await embedder.invoke<number[][]>({ inputs: batch }),
    }))
    .forEach(async ({ batch, vectors: made }) => {
      await Promise.all(batch.map((item, i) => vectors.set(item, made[i] ?? [])));
      await Promise.all(batch.map((item) => seen.set(item, true)));
    });

export async function resume(name: string): Promise<number> {
  const from = (await checkpoints.get(name)) ?? 0;
  const count = await Pipeline.over([1, 2, 3])
    .filter((n) => n > from)
    .forEach((n) => checkpoints.set(name, n));
  return from + count;
}
