export { cacheRoot } from "./cache-root.js";
export { describeEndpointModel, describeModel } from "./describe-model.js";
export { knownModels } from "./known-models.js";
export type { Progress, ProgressEvent } from "./progress.js";
export {
  type ModelChoice,
  type ModelRequest,
  type ModelSettings,
  resolveModel,
} from "./resolve-model.js";
