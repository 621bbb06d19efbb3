import { Function } from "@plutolang/pluto";
import { chat, qa, routed } from "./chains.js";

new Function(async (question: string) => qa.invoke(question), { name: "qa" });
new Function(
  async function* (text: string) {
    yield* chat.stream({ text });
  },
  { name: "chat" },
);
new Function(async (texts: string[]) => routed.batch(texts), { name: "routed" });
