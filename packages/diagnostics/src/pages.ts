import { awsPages } from "./pages/aws.js";
import { bundlePages } from "./pages/bundle.js";
import { deducePages } from "./pages/deduce.js";
import { explainPages } from "./pages/explain.js";
import { localPages } from "./pages/local.js";
import { modelPages } from "./pages/model.js";
import type { Page, PagesOf } from "./pages/page.js";
import { projectPages } from "./pages/project.js";
import type { Code } from "./table.js";

export type * from "./pages/page.js";

/** The page of every code; the product itself does without. */
const pages: PagesOf<Code> = {
  ...deducePages,
  ...bundlePages,
  ...localPages,
  ...modelPages,
  ...awsPages,
  ...projectPages,
  ...explainPages,
};

export function pageOf(code: Code): Page {
  return pages[code] as unknown as Page;
}
