import type { Severity } from "@plutolang/diagnostics";

/** One AWS resource of a stack. */
export interface StackResource {
  /** Pulumi's name for it, unique in the stack. */
  readonly urn: string;
  /** Pulumi's type: `aws:lambda/function:Function`. */
  readonly type: string;
  readonly name: string;
  /** The resource of the program that it is a part of: `Function/chatbot`. */
  readonly partOf?: string | undefined;
}

export type Operation = "create" | "update" | "replace" | "delete" | "refresh" | "same";

/** What goes on, for a live tree or a log of plain lines. It holds no value of any property. */
export type ProvisionEvent =
  | {
      readonly type: "resource";
      readonly resource: StackResource;
      readonly operation: Operation;
      readonly state: "running" | "done" | "failed";
      /** Milliseconds since the operation began. */
      readonly elapsed: number;
    }
  | {
      readonly type: "message";
      readonly severity: Severity;
      readonly text: string;
      readonly resource?: StackResource | undefined;
    }
  | { readonly type: "step"; readonly text: string };

export type Report = (event: ProvisionEvent) => void;

/** What is to be changed, or was. */
export interface Change {
  readonly resource: StackResource;
  readonly operation: Exclude<Operation, "same" | "refresh">;
  /** Names of the properties that change. */
  readonly properties: readonly string[];
}
