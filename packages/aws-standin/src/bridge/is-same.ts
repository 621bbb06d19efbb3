import { isDeepStrictEqual } from "node:util";
import type { TerraformValue } from "./dynamic-value.js";

/** Whether two of Terraform's values are the same, whatever the order of their members. */
export function isSame(left: TerraformValue, right: TerraformValue): boolean {
  return isDeepStrictEqual(left, right);
}
