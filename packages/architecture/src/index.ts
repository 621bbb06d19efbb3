export * from "./architecture.js";
export * from "./bundle.js";
export * from "./naming.js";
export * from "./pulumi-project.js";
export * from "./values.js";
