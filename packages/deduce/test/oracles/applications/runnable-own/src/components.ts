import { KVStore, SageMaker } from "@plutolang/pluto";
import { Lambda, Runnable } from "./runnable/runnable.js";

export class Model extends Runnable<string, string> {
  readonly #endpoint: SageMaker;

  constructor(name: string) {
    super();
    this.#endpoint = new SageMaker(name, "image", { instanceType: "ml.g5.xlarge" });
  }

  async invoke(input: string): Promise<string> {
    const [first] = await this.#endpoint.invoke<{ generated_text: string }[]>({ inputs: input });
    if (!first) throw new Error("No answer.");
    return first.generated_text;
  }
}

export class Prompt<V extends Record<string, unknown>> extends Runnable<V, string> {
  constructor(private readonly template: string) {
    super();
  }
  async invoke(values: V): Promise<string> {
    return this.template.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key]));
  }
}

const documents = new KVStore<string[]>("documents");
const transcripts = new KVStore<string>("transcripts");

export const retriever = new Lambda(
  async (question: string) => (await documents.get(question)) ?? [],
);
export const remember = (answer: string) => transcripts.set(`${Date.now()}`, answer);
