export * from "./stores.js";
export * from "./circular.js";
