export * from "./architecture.js";
export * from "./naming.js";
export * from "./values.js";
