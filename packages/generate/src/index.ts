export { type GeneratedProgram, type GenerateOptions, generate } from "./generate.js";
export { toProjectName } from "./project-files.js";
