export * from "./diagnostic.js";
export { type Code, type Entry, table } from "./table.js";
