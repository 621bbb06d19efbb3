import type { AwsStack } from "./aws-stack.js";

/** What every AWS client is made with: the stack's region, or the one of the environment. */
export function clientSettings({ region }: Pick<AwsStack, "region">): {
  readonly maxAttempts: number;
  readonly region?: string;
} {
  return { maxAttempts: 3, ...(region === undefined ? {} : { region }) };
}
