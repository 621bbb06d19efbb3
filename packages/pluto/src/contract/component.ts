import type { Input } from "@pulumi/pulumi";

/** Leave to use one resource: what a function's role may do, and what the function then knows. */
export interface Grant {
  /** The resource's id, `Kind/name`. */
  readonly to: string;
  /** The exact IAM actions, sorted. Empty where knowing the resource is all. */
  readonly actions: readonly string[];
  /** The one ARN that the actions apply to. */
  readonly arn: Input<string>;
  /** The resource's entry in `PLUTO_RESOURCES`. */
  readonly properties: Readonly<Record<string, Input<string>>>;
}

/**
 * What a function learns of the resource by each operation. An operation that `kind.ts` names and
 * this leaves out does not compile.
 */
export type Disclosures<Operation extends string> = Readonly<
  Record<Operation, Readonly<Record<string, Input<string>>>>
>;
