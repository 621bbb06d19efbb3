import type { FromModel, Generation, ToModel } from "../messages.js";
import { generate } from "./generate.js";
import { LoadError, type LoadedModel, load } from "./load.js";
import { Refusal } from "./refusal.js";

/** How the process is spoken to. */
export interface ModelChannel {
  send(message: FromModel): void;
  /** Tells the log. */
  log(text: string): void;
}

/** Loads one model and answers generations with it, several at a time. */
export class ModelServer {
  readonly #running = new Map<number, AbortController>();
  #model: LoadedModel | undefined;

  constructor(readonly channel: ModelChannel) {}

  async receive(message: ToModel): Promise<void> {
    if (message.type === "load") await this.#load(message.installation, message.file);
    if (message.type === "generate") await this.#generate(message.id, message.generation);
    if (message.type === "abort") this.#running.get(message.id)?.abort();
  }

  async #load(installation: string, file: string): Promise<void> {
    const begun = performance.now();
    try {
      this.#model = await load(installation, file);
      const took = Math.round(performance.now() - begun);
      this.channel.log(
        `Loaded ${file} in ${took} ms: ${this.#model.contextSize} tokens of context`,
      );
      this.channel.send({ type: "loaded", contextSize: this.#model.contextSize });
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      this.channel.log(`Could not load ${file}: ${error.message}`);
      this.channel.send({ type: "failed", failure: error.failure });
    }
  }

  async #generate(id: number, generation: Generation): Promise<void> {
    const controller = new AbortController();
    this.#running.set(id, controller);
    try {
      const result = await this.#run(id, generation, controller.signal);
      this.channel.send({ type: "done", id, result });
    } catch (error) {
      if (!controller.signal.aborted) this.channel.log(String(error));
      this.channel.send(failure(id, error));
    } finally {
      this.#running.delete(id);
    }
  }

  async #run(id: number, generation: Generation, signal: AbortSignal) {
    if (this.#model === undefined) throw new Error("The model is not loaded.");
    return this.#model.places.lend(signal, (place) => {
      const onToken = (token: Parameters<Parameters<typeof generate>[2]>[0]) =>
        this.channel.send({ type: "token", id, token });
      return generate(place, generation, onToken, signal);
    });
  }
}

function failure(id: number, error: unknown): FromModel {
  const message = error instanceof Error ? error.message : String(error);
  return { type: error instanceof Refusal ? "refused" : "broken", id, message };
}
