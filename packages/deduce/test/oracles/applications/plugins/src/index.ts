import { Function } from "@plutolang/pluto";
import { allPlugins, pluginNamed } from "./plugin.js";
import * as plugins from "./plugins/index.js";

new Function(
  async (text: string) => {
    let result = text;
    for (const plugin of allPlugins()) result = await plugin.transform(result);
    return result;
  },
  { name: "all" },
);

new Function(async (name: string, text: string) => pluginNamed(name).transform(text), {
  name: "named",
});
new Function(async (text: string) => plugins.glossary.transform(text), { name: "explain" });
new Function(async () => Object.keys(plugins), { name: "list" });
