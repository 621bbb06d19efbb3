import { Function } from "@plutolang/pluto";
import { createAgent, sequence } from "agent-kit";
import { model } from "./model.js";
import { AddReminder, searchNotes } from "./tools.js";

const agent = createAgent({ model, tools: [searchNotes, new AddReminder("peter")] });

new Function(async (input: string) => agent.invoke({ input }), { name: "agent" });

const chain = sequence([
  async (question: string) => ({ question, found: await searchNotes.invoke({ query: question }) }),
  ({ question, found }: { question: string; found: string }) => `${found}\n${question}`,
]);

new Function(async (question: string) => chain.invoke(question), { name: "notes" });
new Function(async () => model.ping(), { name: "health" });
new Function(async () => "1.0.0", { name: "version" });
