import { Function, KVStore } from "@plutolang/pluto";
import { imageQueue, mailQueue } from "./queues.js";

const batches = new KVStore<number>("batches");

new Function(
  async (ids: string[]) => {
    for (const id of ids) {
      imageQueue.add("label", { id }, { priority: 1 });
      imageQueue.add("thumbnail", { id, size: 64 });
    }
    const { failed } = await imageQueue.drain();
    await batches.set(`${Date.now()}`, failed);
    return failed;
  },
  { name: "process-images" },
);

new Function(
  async (to: string[], text: string) => {
    to.forEach((each) => mailQueue.add("send", { to: each, text }));
    return mailQueue.drain();
  },
  { name: "send-mails" },
);

new Function(async (id: string) => batches.get(id), { name: "batch" });
