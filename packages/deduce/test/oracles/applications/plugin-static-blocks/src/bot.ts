import { KVStore } from "@plutolang/pluto";
import { Plugin } from "./plugins/plugin.js";

const usage = new KVStore<number>("usage");

export async function dispatch(user: string, line: string): Promise<string> {
  const [name = "", ...args] = line.split(/\s+/);
  const plugin = Plugin.create(name);
  if (!plugin) return `I know ${Plugin.commands.join(", ")}.`;
  await usage.set(name, ((await usage.get(name)) ?? 0) + 1);
  return plugin.run({ user, args });
}
