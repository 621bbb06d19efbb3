import type { Evidence, Position, ResourceId } from "@plutolang/architecture";

/** What the functions of a program may do, and why. */
export interface Explanation {
  readonly version: 1;
  readonly project: string;
  /** Relative to the project's root. */
  readonly entry: string;
  /** What was asked about; absent for all functions. */
  readonly subject?: Subject;
  readonly functions: readonly ExplainedFunction[];
  readonly statements: readonly Statement[];
}

/** One resource that was asked about. */
export interface Subject {
  readonly id: ResourceId;
  readonly at: Position;
  readonly summary: string;
}

export interface ExplainedFunction {
  readonly id: ResourceId;
  readonly name: string;
  readonly at: Position;
  /** Environment variables that it gets from where it is deployed, for its code reads them. */
  readonly environment: readonly string[];
  /** Other resources of the program, which it may not use at all. */
  readonly withheld: readonly ResourceId[];
}

/** Operations on one resource that one function needs at the same places. */
export interface Statement {
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly operations: readonly string[];
  readonly sentence: string;
  readonly iam: IamStatement;
  /** What may be done with the resource, by its kind, and not by this function. */
  readonly withheld: readonly Withheld[];
  readonly evidence: readonly ExplainedEvidence[];
}

/** What a statement becomes in the function's role. */
export interface IamStatement {
  /** None where the function needs to know the resource and nothing more. */
  readonly actions: readonly string[];
  /** The ARN; `<region>`, `<account>` and `<stack>` stand for what a deployment brings. */
  readonly resource: string;
  /** Pages of AWS that say so. */
  readonly sources: readonly string[];
}

export interface Withheld {
  readonly operation: string;
  readonly description: string;
}

/** A place that needs the operations, with the text of its line. */
export interface ExplainedEvidence extends Evidence {
  /** What `column` counts in; absent where the file cannot be read. */
  readonly source?: string;
}
