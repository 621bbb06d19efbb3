export { type GeneratedProgram, type GenerateOptions, generate } from "./generate.js";
