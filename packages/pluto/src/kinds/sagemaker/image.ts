/** A container image in a private registry of Amazon ECR, by the parts of its address. */
export interface EcrImage {
  readonly accountId: string;
  readonly region: string;
  readonly repository: string;
}

const address =
  /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/([^:@]+)(?:[:@].+)?$/;

/** Undefined for an image that is not in ECR; SageMaker takes no other. */
export function parseEcrImage(imageUri: string): EcrImage | undefined {
  const [, accountId, region, repository] = address.exec(imageUri) ?? [];
  if (accountId === undefined || region === undefined || repository === undefined) return undefined;
  return { accountId, region, repository };
}
