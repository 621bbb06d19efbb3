import { Function } from "@plutolang/pluto";
import { dispatch } from "./bot.js";
import { Karma } from "./plugins/karma.js";
import "./plugins/ask.js";
import { Plugin } from "./plugins/plugin.js";
import "./plugins/remind.js";

new Function(dispatch, { name: "bot" });
new Function(async (who: string) => new Karma().run({ user: "", args: [who] }), { name: "karma" });
new Function(async () => Plugin.commands, { name: "commands" });
new Function(
  async (user: string, what: string) => Plugin.create("r")?.run({ user, args: [what] }),
  { name: "remind" },
);
