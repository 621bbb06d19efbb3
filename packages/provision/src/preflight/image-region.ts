import type { EcrImage } from "@plutolang/pluto/ecr-image";

/**
 * The regions that AWS's account of deep learning containers serves; others have accounts of their
 * own: https://aws.github.io/deep-learning-containers/reference/available_images/
 */
const containersAccount = "763104351884";
const served = new Set([
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ca-central-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "sa-east-1",
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
]);

/** The same image in another region, where it is known to be there. */
export function toImageIn(imageUri: string, image: EcrImage, region: string): string | undefined {
  const { accountId, region: from } = image;
  if (accountId !== containersAccount || !served.has(region)) return undefined;
  return imageUri.replace(`.${from}.`, `.${region}.`);
}
