export { describeEndpointModel } from "./describe-model.js";
export type { Progress } from "./progress.js";
