import type { FunctionSettings } from "@plutolang/pluto/local";

/** All that decides how a function runs. Two equal definitions need no new process. */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly physicalName: string;
  readonly url: string;
  /** The folder that its processes load. */
  readonly directory: string;
  readonly hash: string;
  readonly settings: FunctionSettings;
  /** The whole environment of its processes but for their temporary directory. */
  readonly environment: Readonly<Record<string, string>>;
}

export function isSameDefinition(one: FunctionDefinition, other: FunctionDefinition): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
