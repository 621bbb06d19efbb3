export * from "./architecture.js";
export * from "./bundle.js";
export * from "./naming.js";
export * from "./values.js";
