import type { Feature } from "../feature.js";
import { arrays } from "./arrays.js";
import { classes } from "./classes.js";
import { functions } from "./functions.js";
import { objects } from "./objects.js";
import { promises } from "./promises.js";
import { wrappers } from "./wrappers.js";

/** Every feature; the first is the simplest, so that shrinking ends there. */
export const features: readonly Feature[] = [
  ...objects,
  ...arrays,
  ...functions,
  ...classes,
  ...promises,
  ...wrappers,
];
