export { gone } from "./b.js";
export * from "./b.js";
