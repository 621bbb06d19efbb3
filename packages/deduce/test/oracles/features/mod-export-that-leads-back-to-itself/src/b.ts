export { gone } from "./a.js";
export * from "./a.js";
