import { SageMaker } from "@plutolang/pluto";
import { Plugin, type PluginContext } from "./plugin.js";

export class Ask extends Plugin {
  private static readonly model = new SageMaker("oracle", "image", {
    instanceType: "ml.m5.xlarge",
  });
  readonly #model = Ask.model;
  static {
    super.register("ask");
  }

  async run({ args }: PluginContext): Promise<string> {
    return this.#model.invoke<string>({ inputs: args.join(" ") });
  }
}
