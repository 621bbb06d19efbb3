/** What the entry of a function's bundle is made of. */
export { resourcesVariable } from "./resources.js";
export { serve } from "./serve.js";
export { serveStream } from "./serve-stream.js";
