import path from "node:path";
import { cacheRoot } from "../model/cache-root.js";
import { engineBuild, thisMachine } from "../model/engine/engine-platform.js";
import { installEngine } from "../model/engine/install-engine.js";
import { ModelProcess } from "../model/model-process.js";
import { obtainModel } from "../model/obtain-model.js";
import type { Progress } from "../model/progress.js";
import { type ModelSettings, resolveModel } from "../model/resolve-model.js";
import { type Endpoint, limitsOf } from "./endpoint.js";

export interface SageMakerRuntimeOptions {
  /** The built entry of a model's process: packages/local/src/model/entry.ts. */
  readonly modelEntry: string;
  /** The project's root, where relative paths of models start. */
  readonly directory: string;
  readonly settings: ModelSettings;
  /** Where the models' processes write. */
  readonly logFile: string;
}

/** What an endpoint is brought up with. */
export interface EndpointRequest {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** The endpoints that answer, and one process for each model that any of them runs. */
export class Endpoints {
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #models = new Map<string, ModelProcess>();
  /** How many endpoints are being brought up with a model, by its file. */
  readonly #starting = new Map<string, number>();

  constructor(readonly options: SageMakerRuntimeOptions) {}

  get(name: string): Endpoint | undefined {
    return this.#endpoints.get(name);
  }

  /**
   * Brings an endpoint up, or to another model: what answered before does so until the new one can.
   *
   * @throws DiagnosticError PLUTO305x, PLUTO306x
   */
  async ensure(request: EndpointRequest): Promise<void> {
    const { name, environment, progress, signal } = request;
    const { settings, directory, logFile } = this.options;
    const choice = resolveModel({ endpoint: name, environment, settings, directory });
    // Told before gigabytes are downloaded in vain.
    engineBuild(thisMachine());
    const file = await obtainModel(choice, { environment, progress, signal });
    const installation = await installEngine(path.join(cacheRoot(), "engine"), progress, signal);
    await this.#whileStarting(file, async () => {
      const model = this.#process(file, installation);
      progress({ text: `Loading ${path.basename(file)}` });
      await model.load();
      signal?.throwIfAborted();
      this.#endpoints.set(name, { name, model, limits: limitsOf(environment), logFile });
    });
  }

  async remove(name: string): Promise<void> {
    this.#endpoints.delete(name);
    await this.#closeIdle();
  }

  async close(): Promise<void> {
    this.#endpoints.clear();
    this.#starting.clear();
    await this.#closeIdle();
  }

  #process(file: string, installation: string): ModelProcess {
    const { modelEntry: entry, logFile } = this.options;
    const model =
      this.#models.get(file) ?? new ModelProcess({ entry, file, installation, logFile });
    this.#models.set(file, model);
    return model;
  }

  async #whileStarting(file: string, start: () => Promise<void>): Promise<void> {
    this.#starting.set(file, (this.#starting.get(file) ?? 0) + 1);
    try {
      await start();
    } finally {
      this.#starting.set(file, (this.#starting.get(file) ?? 1) - 1);
      await this.#closeIdle();
    }
  }

  async #closeIdle(): Promise<void> {
    const used = new Set([...this.#endpoints.values()].map(({ model }) => model));
    const idle = [...this.#models].filter(
      ([file, model]) => !used.has(model) && !this.#starting.get(file),
    );
    for (const [file] of idle) this.#models.delete(file);
    await Promise.all(idle.map(([, model]) => model.close()));
  }
}
