export * from "./x.js";
export { a as s } from "./y.js";