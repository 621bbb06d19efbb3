export * from "./diagnostic.js";
export { type PrintOptions, printDiagnostics } from "./print.js";
export { type Code, type Entry, table } from "./table.js";
