export { default as glossary } from "./glossary.js";
export { default as translate } from "./translate.js";
