import { Function, KVStore, SageMaker } from "@plutolang/pluto";
import { lenient, limited, patient } from "./policies.js";

const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" });
const prompts = new KVStore<string>("prompts");

new Function(
  async (user: string, text: string) =>
    limited(user).execute(() => model.invoke<string>({ inputs: text })),
  {
    name: "ask",
  },
);

new Function(
  async (id: string) => {
    const prompt = await patient.execute(() => prompts.get(id));
    return patient.execute(async (signal) => {
      signal.throwIfAborted();
      return model.invoke<string>({ inputs: prompt });
    });
  },
  { name: "run-prompt" },
);

new Function(async (user: string, id: string) => lenient(user).execute(() => prompts.get(id)), {
  name: "prompt",
});
