/** What the generated program uses beside the components. */
export type { Grant } from "../contract/component.js";
export { type Environment, fromEnvironment, join } from "./environment.js";
export type { ResourceComponentArgs } from "./resource-component.js";
