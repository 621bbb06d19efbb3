import { KVStore } from "@plutolang/pluto";
import { Plugin, type PluginContext } from "./plugin.js";

export class Remind extends Plugin {
  static readonly #store = new KVStore<string[]>("reminders");
  static {
    this.register("remind", ["r"]);
  }

  async run({ user, args }: PluginContext): Promise<string> {
    const before = (await Remind.#store.get(user)) ?? [];
    await Remind.#store.set(user, [...before, args.join(" ")]);
    return "I will.";
  }
}
