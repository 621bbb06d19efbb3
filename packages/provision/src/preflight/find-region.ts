import { STSClient } from "@aws-sdk/client-sts";
import type { AwsStack } from "../aws-stack.js";

/** The stack's region, or the one that the environment or the profile names. */
export async function findRegion({ region }: AwsStack): Promise<string | undefined> {
  if (region !== undefined) return region;
  const client = new STSClient({});
  try {
    return await client.config.region();
  } catch {
    return process.env.AWS_DEFAULT_REGION;
  } finally {
    client.destroy();
  }
}
