/** What runs functions and models here, for the stand-in for AWS in the tests of deployments. */
export { createLambda } from "./aws/lambda.js";
export { addCorsHeaders, answerPreflight, isPreflight } from "./functions/cors.js";
export { type FunctionDefinition, isSameDefinition } from "./functions/definition.js";
export { FunctionLog, type LogStream } from "./functions/function-log.js";
export { FunctionPool } from "./functions/function-pool.js";
export { MemoryWatch } from "./functions/memory-watch.js";
export type { Outcome, Receiver } from "./functions/outcome.js";
export { readBody } from "./functions/read-body.js";
export { toUrlEvent } from "./functions/url-event.js";
export { answer, answerOutcome, payloadLimit, receiverFor } from "./functions/url-response.js";
export { createSageMakerRuntime, type SageMakerRuntime } from "./sagemaker/index.js";
