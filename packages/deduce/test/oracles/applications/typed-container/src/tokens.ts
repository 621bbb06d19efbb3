import type { KVStore, SageMaker } from "@plutolang/pluto";
import { token } from "./container.js";
import { Summaries } from "./summaries.js";

export const Documents = token<KVStore>("documents");
export const Cache = token<KVStore>("cache");
export const Model = token<SageMaker>("model");
export const Summarizer = token("summarizer", (resolve) => {
  return new Summaries(resolve(Documents), resolve(Cache), resolve(Model));
});
