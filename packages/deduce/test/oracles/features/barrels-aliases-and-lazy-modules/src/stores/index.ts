export * from "./notes.js";
export { default as archiveStore } from "./archive.js";
