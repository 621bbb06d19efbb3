import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const llm = new SageMaker("llm", "image", { instanceType: "ml.g5.xlarge" });
const fallback = new KVStore("fallback");
const events = new KVStore("events");

type State = { kind: "closed"; failures: number } | { kind: "open"; until: number } | { kind: "half" };
class CircuitBreaker<A extends unknown[], R> {
  #state: State = { kind: "closed", failures: 0 };
  constructor(
    private readonly call: (...args: A) => Promise<R>,
    private readonly otherwise: (...args: A) => Promise<R>,
    private readonly onChange: (state: State["kind"]) => void = () => {},
  ) {}
  async run(...args: A): Promise<R> {
    switch (this.#state.kind) {
      case "open":
        if (Date.now() < this.#state.until) return this.otherwise(...args);
        this.#to({ kind: "half" });
      // falls through
      case "half":
      case "closed":
        try { const result = await this.call(...args); this.#to({ kind: "closed", failures: 0 }); return result; }
        catch { this.#fail(); return this.otherwise(...args); }
    }
  }
  #fail() {
    const failures = this.#state.kind === "closed" ? this.#state.failures + 1 : 3;
    this.#to(failures >= 3 ? { kind: "open", until: Date.now() + 1000 } : { kind: "closed", failures });
  }
  #to(next: State) { if (next.kind !== this.#state.kind) this.onChange(next.kind); this.#state = next; }
}
const breaker = new CircuitBreaker(
  async (prompt: string) => String(await llm.invoke({ prompt })),
  async (prompt: string) => String(await fallback.get(prompt)),
  (state) => void events.set("state", state),
);
const quiet = new CircuitBreaker(async (k: string) => fallback.get(k), async () => undefined);
new Function((prompt: string) => breaker.run(prompt), { name: "ask" });
new Function((k: string) => quiet.run(k), { name: "quiet" });
