import { stat } from "node:fs/promises";
import { type Engine, importEngine, type LlamaModel, startEngine } from "../engine/engine.js";
import type { LoadFailure } from "../messages.js";
import type { Place } from "./next-tokens.js";
import { Places } from "./places.js";

/** A model's context is as long as its training, but no longer than this: memory grows with it. */
const longestContext = 4096;

/** Models up to this size, in bytes, answer four requests at once; larger ones two. */
const smallModel = 2e9;

export interface LoadedModel {
  readonly places: Places<Place>;
  /** In tokens. */
  readonly contextSize: number;
}

/** Why a model was not loaded, thrown. */
export class LoadError extends Error {
  constructor(readonly failure: LoadFailure) {
    super(failure.text);
  }
}

/** @throws LoadError */
export async function load(installation: string, file: string): Promise<LoadedModel> {
  const engine = await or("engine", importEngine(installation));
  const llama = await or("engine", startEngine(engine));
  const model = await or(faultIn(engine), llama.loadModel({ modelPath: file }));
  return or(faultIn(engine), openPlaces(model, file));
}

async function openPlaces(model: LlamaModel, file: string): Promise<LoadedModel> {
  const contextSize = Math.min(model.trainContextSize, longestContext);
  const sequences = (await stat(file)).size < smallModel ? 4 : 2;
  const context = await model.createContext({ contextSize, sequences });
  const places = Array.from({ length: sequences }, () => {
    return { model, sequence: context.getSequence(), contextSize };
  });
  return { places: new Places(places), contextSize };
}

type Fault = LoadFailure["fault"];

function faultIn({ InsufficientMemoryError }: Engine): (error: unknown) => Fault {
  return (error) => {
    const lacking = /failed to allocate|out of memory|bad_alloc/i.test(String(error));
    return error instanceof InsufficientMemoryError || lacking ? "memory" : "model";
  };
}

async function or<T>(fault: Fault | ((error: unknown) => Fault), step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new LoadError({ fault: typeof fault === "string" ? fault : fault(error), text });
  }
}
