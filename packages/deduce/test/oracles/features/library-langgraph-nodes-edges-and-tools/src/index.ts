import { tool } from "@langchain/core/tools";
import { Annotation, END, START, StateGraph } from "@langchain/langgraph";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { z } from "zod";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const llm = new SageMaker("llm", "image", { instanceType: "ml.g5.xlarge" });
const facts = new KVStore("facts");
const traces = new KVStore("traces");
const lookup = tool(async ({ key }: { key: string }) => (await facts.get(key)) ?? "none", { name: "lookup", description: "find", schema: z.object({ key: z.string() }) });
const remember = tool(async ({ key, value }: { key: string; value: string }) => { await facts.set(key, value); return "ok"; }, { name: "remember", schema: z.object({ key: z.string(), value: z.string() }) });
const State = Annotation.Root({ messages: Annotation<string[]>({ reducer: (a, b) => a.concat(b), default: () => [] }) });
const callModel = async (state: { messages: string[] }) => ({ messages: [String(await llm.invoke({ prompt: state.messages.at(-1) }))] });
const readers = [lookup];
const graph = new StateGraph(State)
  .addNode("agent", callModel)
  .addNode("tools", new ToolNode(readers))
  .addEdge(START, "agent")
  .addConditionalEdges("agent", async (state: { messages: string[] }) => { await traces.set("last", state.messages.length); return state.messages.length > 4 ? END : "tools"; })
  .addEdge("tools", "agent");
const app = graph.compile();
new Function(async (question: string) => app.invoke({ messages: [question] }), { name: "agent" });
new Function(async function* (question: string) { for await (const chunk of await app.stream({ messages: [question] })) yield JSON.stringify(chunk); }, { name: "stream" });
new Function(async (key: string, value: string) => remember.invoke({ key, value }), { name: "remember" });
