export { deployLocal } from "./client/deploy-local.js";
export type * from "./client/deployment.js";
export { destroyLocal } from "./client/destroy-local.js";
export { invokeLocal } from "./client/invoke-local.js";
export type { LocalEntries, LocalStack } from "./client/local-stack.js";
export { releasePort } from "./client/ports.js";
export { readLogs } from "./client/read-logs.js";
export { statusLocal } from "./client/status-local.js";
export { describeEndpointModel } from "./model/index.js";
