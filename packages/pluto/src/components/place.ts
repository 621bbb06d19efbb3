import { getCallerIdentityOutput } from "@pulumi/aws/getCallerIdentity.js";
import { getRegionOutput } from "@pulumi/aws/getRegion.js";
import { all, type Output, type Resource } from "@pulumi/pulumi";

/** Where the stack's resources are: the parts that every ARN shares. */
export interface Place {
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
}

/** The account and region of the provider that `parent` uses, or of the default one. */
export function placeOf(parent?: Resource): Output<Place> {
  const options = parent === undefined ? {} : { parent };
  const identity = getCallerIdentityOutput({}, options);
  const region = getRegionOutput({}, options);
  return all([identity, region]).apply(([{ accountId, arn }, { id }]) => ({
    partition: arn.split(":")[1] ?? "aws",
    region: id,
    accountId,
  }));
}

/** An ARN made of names that are known before the resource exists, so that it orders nothing. */
export function toArn({ partition, region, accountId }: Place, service: string, rest: string) {
  return `arn:${partition}:${service}:${region}:${accountId}:${rest}`;
}
