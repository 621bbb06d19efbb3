import { KVStore, SageMaker } from "@plutolang/pluto";
import { Queue } from "./queue/queue.js";

const images = new KVStore<string>("images");
const labels = new KVStore<string[]>("labels");
const thumbnails = new KVStore<string>("thumbnails");
const dead = new KVStore<string>("dead-letters");
const mails = new KVStore<string>("mails");
const labeller = new SageMaker("labeller", "image", { instanceType: "ml.g5.xlarge" });

export const imageQueue = new Queue<{
  label: { id: string };
  thumbnail: { id: string; size: number };
}>({
  concurrency: 2,
  onFailed: (job) => dead.set(`${job.name}-${Date.now()}`, JSON.stringify(job.data)),
})
  .process("label", async ({ data: { id } }) => {
    const image = await images.get(id);
    await labels.set(id, await labeller.invoke<string[]>({ inputs: image }));
  })
  .process("thumbnail", async ({ data: { id, size } }) => {
    const image = await images.get(id);
    await thumbnails.set(`${id}/${size}`, image?.slice(0, size) ?? "");
  });

export const mailQueue = new Queue<{ send: { to: string; text: string } }>({ concurrency: 1 });
mailQueue.process("send", async ({ data }) => mails.set(data.to, data.text));
