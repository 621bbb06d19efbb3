import { KVStore, SageMaker } from "@plutolang/pluto";

export interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
}

const turns = new KVStore<Turn[]>("turns");
const model = new SageMaker("chat-model", "image", {
  instanceType: "ml.g5.2xlarge",
  envs: { HF_MODEL_ID: "TinyLlama/TinyLlama-1.1B-Chat-v1.0", TOKEN: process.env.HF_TOKEN ?? "" },
});

const toPrompt = (history: readonly Turn[]) =>
  history.map(({ role, text }) => `<|${role}|>\n${text}`).join("\n");

export class Conversation {
  static async load(id: string): Promise<Conversation> {
    return new Conversation(id, (await turns.get(id)) ?? []);
  }

  private constructor(
    readonly id: string,
    private history: readonly Turn[],
  ) {}

  async *say(text: string): AsyncGenerator<string> {
    this.history = [...this.history, { role: "user", text }];
    const [answer] = await model.invoke<{ generated_text: string }[]>({
      inputs: toPrompt(this.history),
    });
    const words = (answer?.generated_text ?? "").split(" ");
    for (const word of words) yield `${word} `;
    await this.#keep({ role: "assistant", text: words.join(" ") });
  }

  async #keep(turn: Turn): Promise<void> {
    this.history = [...this.history, turn];
    await turns.set(this.id, [...this.history]);
  }
}
