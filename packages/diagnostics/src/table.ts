import { awsTable } from "./table/aws.js";
import { bundleTable } from "./table/bundle.js";
import { deduceTable } from "./table/deduce.js";
import { explainTable } from "./table/explain.js";
import { localTable } from "./table/local.js";
import { modelTable } from "./table/model.js";
import { projectTable } from "./table/project.js";

export type { Entry } from "./entry.js";

/**
 * Every diagnostic that Pluto can give, by its permanent code. 1xxx deduction, 2xxx bundling,
 * 3xxx the local platform, 4xxx AWS, 5xxx project files and commands. A code is never reused.
 */
export const table = {
  ...deduceTable,
  ...bundleTable,
  ...localTable,
  ...modelTable,
  ...awsTable,
  ...projectTable,
  ...explainTable,
};

export type Code = keyof typeof table;
