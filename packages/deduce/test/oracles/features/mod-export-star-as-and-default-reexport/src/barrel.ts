export * as stores from "./stores.js";
export { default as main } from "./main.js";
export { default as Again } from "./again.js";