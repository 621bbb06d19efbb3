import { createHash } from "node:crypto";

/** Where a resource lives: what makes its physical name unique in an account and region. */
export interface NameScope {
  readonly project: string;
  readonly stack: string;
}

/**
 * The name that a resource bears on a platform: `project-stack-name`, in letters, digits and `-`.
 * A name that would be longer than `limit`, or that had to be altered, ends in a hash of the
 * original, so that two names never become one.
 *
 * @param limit the platform's limit in characters; at least 16
 */
export function toPhysicalName(scope: NameScope, name: string, limit: number): string {
  const full = [scope.project, scope.stack, name].join("-");
  const safe = full.replace(/[^A-Za-z0-9-]+/g, "-").replace(/^-+|-+$/g, "");
  if (safe === full && full.length <= limit) return full;
  const hash = createHash("sha256")
    .update(JSON.stringify([scope.project, scope.stack, name]))
    .digest("hex")
    .slice(0, 8);
  return `${safe.slice(0, limit - hash.length - 1).replace(/-+$/, "")}-${hash}`;
}
