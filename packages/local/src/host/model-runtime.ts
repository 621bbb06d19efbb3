import type { SageMakerRuntime } from "../sagemaker/index.js";

export interface ModelSettings {
  readonly model?: string;
  readonly models: Record<string, string>;
}

export interface ModelRuntimeOptions {
  readonly modelEntry: string;
  readonly directory: string;
  readonly logFile: string;
}

/** The stand-in for SageMaker, loaded when the first endpoint is asked for. */
export class ModelRuntime {
  readonly #options: ModelRuntimeOptions;
  #settings: ModelSettings = { models: {} };
  #started: Promise<SageMakerRuntime> | undefined;

  constructor(options: ModelRuntimeOptions) {
    this.#options = options;
  }

  /** Under other settings models are others: those that run end. */
  async configure(settings: ModelSettings): Promise<void> {
    if (JSON.stringify(settings) === JSON.stringify(this.#settings)) return;
    await this.close();
    this.#settings = settings;
  }

  get(): Promise<SageMakerRuntime> {
    this.#started ??= this.#start();
    return this.#started;
  }

  /** Undefined while no endpoint has been asked for. */
  current(): Promise<SageMakerRuntime> | undefined {
    return this.#started;
  }

  async close(): Promise<void> {
    const started = this.#started;
    this.#started = undefined;
    await (await started)?.close();
  }

  async #start(): Promise<SageMakerRuntime> {
    const { createSageMakerRuntime } = await import("../sagemaker/index.js");
    return createSageMakerRuntime({ ...this.#options, settings: this.#settings });
  }
}
