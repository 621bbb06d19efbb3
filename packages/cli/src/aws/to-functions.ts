import type { StackOutputs } from "@plutolang/provision";

/** A function that stands on AWS. */
export interface AwsFunction {
  readonly id: string;
  readonly name: string;
  /** Its name on AWS. */
  readonly functionName: string;
  readonly url: string;
}

/** Those among the outputs that have a URL. */
export function toFunctions(outputs: StackOutputs): readonly AwsFunction[] {
  return Object.entries(outputs).flatMap(([id, { functionName, url }]) =>
    functionName === undefined || url === undefined
      ? []
      : [{ id, name: id.slice(id.indexOf("/") + 1), functionName, url }],
  );
}
