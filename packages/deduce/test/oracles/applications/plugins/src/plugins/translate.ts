import { SageMaker } from "@plutolang/pluto";
import { definePlugin } from "../plugin.js";

const model = new SageMaker("translator", "image", { instanceType: "ml.m5.xlarge" });

export default definePlugin({
  name: "translate",
  order: 10,
  transform: async (text) => {
    const [answer] = await model.invoke<{ generated_text: string }[]>({ inputs: text });
    return answer?.generated_text ?? text;
  },
});
