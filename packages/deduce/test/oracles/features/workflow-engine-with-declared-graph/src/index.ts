import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const llm = new SageMaker("writer", "image", { instanceType: "ml.g5.xlarge" });
const drafts = new KVStore("drafts");
const published = new KVStore("published");
const rejects = new KVStore("rejects");
interface Node<S> { run(state: S): Promise<Partial<S>>; next: string | ((state: S) => string) | null }
class Workflow<S extends object> {
  private nodes = new Map<string, Node<S>>();
  private first?: string;
  node(name: string, run: Node<S>["run"], next: Node<S>["next"] = null) { this.first ??= name; this.nodes.set(name, { run, next }); return this; }
  async run(state: S) {
    let name: string | null | undefined = this.first;
    while (name) {
      const node: Node<S> | undefined = this.nodes.get(name);
      if (!node) throw new Error(name);
      state = { ...state, ...(await node.run(state)) };
      name = typeof node.next === "function" ? node.next(state) : node.next;
    }
    return state;
  }
}
interface Draft { id: string; text?: string; score?: number }
const write = async ({ id }: Draft) => { const text = String(await llm.invoke({ id })); await drafts.set(id, text); return { text }; };
const review = async ({ text }: Draft) => ({ score: text?.length ?? 0 });
const flow = new Workflow<Draft>()
  .node("write", write, "review")
  .node("review", review, ({ score = 0 }) => (score > 3 ? "publish" : "reject"))
  .node("publish", async ({ id, text }) => { await published.set(id, text); return {}; })
  .node("reject", async ({ id }) => { await rejects.set(id, true); return {}; });
const reviewOnly = new Workflow<Draft>().node("review", review);
new Function((id: string) => flow.run({ id }), { name: "write" });
new Function((id: string) => reviewOnly.run({ id, text: id }), { name: "review" });
