import { KVStore } from "@plutolang/pluto";
import { Plugin, type PluginContext } from "./plugin.js";

const karma = new KVStore<number>("karma");

export class Karma extends Plugin {
  static {
    Karma.register("karma");
  }

  async run({ args: [who = "", change] }: PluginContext): Promise<string> {
    const before = (await karma.get(who)) ?? 0;
    switch (change) {
      case "++":
        await karma.set(who, before + 1);
        return `${who} has ${before + 1}.`;
      case undefined:
        return `${who} has ${before}.`;
      default:
        return "What?";
    }
  }
}
