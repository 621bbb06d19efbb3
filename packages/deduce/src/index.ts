export { type DeduceOptions, type Deduction, deduce } from "./deduce.js";
