export { MissingParts } from "./missing-parts.js";
export type { Entries } from "./proxy/aws.js";
export type { EndpointSettings, Fault, Settings } from "./proxy/settings.js";
export { type Standin, type StandinOptions, startStandin } from "./standin.js";
