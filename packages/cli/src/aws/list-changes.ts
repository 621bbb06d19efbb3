import type { Change } from "@plutolang/provision";

/** A change as `--json` prints it. */
export interface ListedChange {
  readonly operation: Change["operation"];
  /** Id of the program's resource that it is a part of; null for what belongs to none. */
  readonly resource: string | null;
  /** Pulumi's type, and its name for the part. */
  readonly type: string;
  readonly name: string;
  /** Names of the properties that change. */
  readonly properties: readonly string[];
}

export function listChanges(changes: readonly Change[]): readonly ListedChange[] {
  return changes.map(({ operation, resource: { partOf = null, type, name }, properties }) => ({
    operation,
    resource: partOf,
    type,
    name,
    properties,
  }));
}
