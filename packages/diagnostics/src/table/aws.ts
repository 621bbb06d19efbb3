import { entry } from "../entry.js";

/** 4xxx: what stands in the way of a deploy to AWS. */
export const awsTable = {
  PLUTO4001: entry<{ functions: readonly string[] }>({
    severity: "error",
    title: "Functions need each other's URLs",
    message: ({ functions }) =>
      functions.length === 1
        ? `Function "${functions[0]}" uses its own URL, which AWS makes only once the function exists.`
        : `Functions ${functions.map((each) => `"${each}"`).join(", ")} need each other's URLs in a circle, and AWS makes a URL only once its function exists.`,
    hint: () =>
      "Call with invoke() in place of url(), or hand the URL over as an argument of the call.",
  }),
  PLUTO4002: entry<Record<never, never>>({
    severity: "error",
    title: "The project lacks Pulumi's packages",
    message: () =>
      "A deploy to AWS needs @pulumi/pulumi and @pulumi/aws, which are not installed in this project.",
    hint: () => "npm install --save-dev --save-exact @pulumi/pulumi@3.248.0 @pulumi/aws@7.48.0",
  }),
  PLUTO4003: entry<{ version: string; text: string }>({
    severity: "error",
    title: "The Pulumi engine cannot be installed",
    message: ({ version, text }) =>
      `There is no Pulumi engine on this machine, and downloading version ${version} failed: ${text}`,
    hint: () =>
      "With a connection to get.pulumi.com, deploy again. Without one, install pulumi yourself and put it on PATH: https://www.pulumi.com/docs/install/",
  }),
  PLUTO4004: entry<{ stack: string }>({
    severity: "error",
    title: "The passphrase does not fit the state",
    message: ({ stack }) =>
      `The secrets in the state of stack "${stack}" were encrypted with another passphrase than the one found here.`,
    hint: () =>
      "Set PULUMI_CONFIG_PASSPHRASE to the one that the stack was made with, or PULUMI_CONFIG_PASSPHRASE_FILE to the file that holds it.",
  }),
  PLUTO4005: entry<{ backend: string; text: string }>({
    severity: "error",
    title: "The state cannot be opened",
    message: ({ backend, text }) => `Pulumi cannot open the stack in ${backend}: ${text}`,
    hint: () =>
      "Is the backend's address right (backend: in .pluto/pluto.yml, or PULUMI_BACKEND_URL), and are you logged in to it?",
  }),
  PLUTO4006: entry<{ stack: string; holder: string }>({
    severity: "error",
    title: "Another run works on the stack",
    message: ({ stack, holder }) => `Stack "${stack}" is being changed by another run: ${holder}.`,
    hint: ({ stack }) =>
      `Wait for it to end. If it is surely gone: in .pluto/${stack}/program run pulumi cancel --stack ${stack}`,
  }),
  PLUTO4007: entry<Record<never, never>>({
    severity: "error",
    title: "The run was ended",
    message: () => "The run was ended before all was done. What is done stays.",
    hint: () => "The next deploy goes on from there; pluto destroy removes it.",
  }),
  PLUTO4010: entry<Record<never, never>>({
    severity: "error",
    title: "No AWS credentials",
    message: () => "No valid AWS credentials were found.",
    hint: () =>
      "Sign in (aws configure, aws sso login), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.",
  }),
  PLUTO4011: entry<Record<never, never>>({
    severity: "error",
    title: "The AWS credentials have expired",
    message: () => "The AWS credentials have expired.",
    hint: () => "Sign in again: aws sso login, or whatever gave you the session.",
  }),
  PLUTO4012: entry<{ what: string; action: string; on: string; text: string }>({
    severity: "error",
    title: "AWS denies you an action",
    message: ({ what, action, on, text }) =>
      action === ""
        ? `${what}: AWS denied access. ${text}`
        : `${what}: your AWS identity may not ${action}${on === "" ? "" : ` on ${on}`}.`,
    hint: ({ action }) =>
      action === ""
        ? undefined
        : `Ask for ${action} to be allowed to the identity that you deploy with.`,
  }),
  PLUTO4013: entry<{ what: string; text: string }>({
    severity: "error",
    title: "A quota of the account is used up",
    message: ({ what, text }) => `${what}: a quota of the AWS account stands in the way. ${text}`,
    hint: () =>
      "Ask for more under Service Quotas: https://console.aws.amazon.com/servicequotas/home",
  }),
  PLUTO4014: entry<{ what: string; text: string }>({
    severity: "error",
    title: "The name is taken on AWS",
    message: ({ what, text }) => `${what}: AWS has a resource of that name already. ${text}`,
    hint: () =>
      "Another stack of the same project and stack name made it, or an earlier one whose state is lost. Give this stack another name, or delete that resource.",
  }),
  PLUTO4015: entry<Record<never, never>>({
    severity: "error",
    title: "No AWS region",
    message: () => "Nothing says in which AWS region to deploy.",
    hint: () => "Set region: under the stack in .pluto/pluto.yml, or AWS_REGION.",
  }),
  PLUTO4016: entry<{ text: string }>({
    severity: "error",
    title: "Pulumi's AWS provider is not there",
    message: ({ text }) => `Pulumi could not get its AWS provider: ${text}`,
    hint: () =>
      "With a connection to get.pulumi.com, deploy again; or install it: pulumi plugin install resource aws 7.48.0",
  }),
  PLUTO4017: entry<{
    id: string;
    status: string;
    rolledBack: boolean;
    reason: string | undefined;
  }>({
    severity: "error",
    title: "An endpoint did not come up",
    message: ({ id, status, rolledBack, reason }) =>
      rolledBack
        ? `${id}: AWS rolled the update back; the endpoint runs its former configuration.${reason ? ` ${reason}` : ""}`
        : `${id}: the endpoint is ${status}.${reason ? ` ${reason}` : ""}`,
    hint: ({ id }) => `What the container wrote: pluto logs ${id.split("/").at(-1)}`,
  }),
  PLUTO4018: entry<{ id: string; url: string; status: number | undefined }>({
    severity: "warning",
    title: "A URL does not answer as it should",
    message: ({ id, url, status }) =>
      status === undefined
        ? `${id} is deployed, but nothing answers at ${url} yet.`
        : `${id} is deployed, but ${url} answers with status ${status}.`,
    hint: ({ status }) =>
      status === 403
        ? 'Does a policy of the organisation forbid public function URLs? Then use url: { auth: "iam" }.'
        : "Look at its log: pluto logs",
  }),
  PLUTO4019: entry<{ what: string; text: string }>({
    severity: "error",
    title: "AWS or Pulumi refused",
    message: ({ what, text }) => `${what}: ${text}`,
  }),
  PLUTO4020: entry<{
    id: string;
    imageRegion: string;
    region: string;
    instead: string | undefined;
  }>({
    severity: "error",
    title: "The image is in another region",
    message: ({ id, imageRegion, region }) =>
      `${id}: the image is in ${imageRegion} and the stack in ${region}; SageMaker pulls images from the endpoint's own region alone.`,
    hint: ({ instead, imageRegion }) =>
      instead === undefined
        ? `Name the image of that region, or set region: ${imageRegion} under the stack in .pluto/pluto.yml. Registries by region: https://aws.github.io/deep-learning-containers/reference/available_images/`
        : `There it is ${instead}`,
  }),
  PLUTO4021: entry<{ id: string; imageUri: string }>({
    severity: "error",
    title: "The image is not in Amazon ECR",
    message: ({ id, imageUri }) =>
      `${id}: "${imageUri}" is no image in Amazon ECR, and SageMaker takes no other.`,
    hint: () =>
      "Push it to a repository of your account: https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html",
  }),
  PLUTO4023: entry<{ id: string; region: string }>({
    severity: "error",
    title: "The region has no function URLs",
    message: ({ id, region }) => `${id}: AWS offers no function URLs in ${region}.`,
    hint: () => "Set another region: under the stack in .pluto/pluto.yml.",
  }),
  PLUTO4024: entry<{ instanceType: string; quota: number; needed: number; region: string }>({
    severity: "error",
    title: "The quota of instances is too small",
    message: ({ instanceType, quota, needed, region }) =>
      `The account may run ${quota} of ${instanceType} for endpoints in ${region}, and the program needs ${needed}.`,
    hint: ({ instanceType }) =>
      `Ask for more of "${instanceType} for endpoint usage" under Service Quotas, Amazon SageMaker: https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas`,
  }),
  PLUTO4025: entry<{ instanceType: string; quota: number; needed: number; region: string }>({
    severity: "info",
    title: "The quota leaves no room for an update",
    message: ({ instanceType, quota, needed }) =>
      `The account may run ${quota} of ${instanceType}, and the program needs ${needed}: to update an endpoint, SageMaker runs the new instance beside the old one for a while.`,
    hint: () => "Before the first update ask for one more under Service Quotas.",
  }),
  PLUTO4026: entry<{ id: string; model: string }>({
    severity: "error",
    title: "A gated model without a token",
    message: ({ id, model }) =>
      `${id}: Hugging Face hands ${model} only to who accepted its licence, and the endpoint has no token to show.`,
    hint: () =>
      "Accept the licence on the model's page, make a token at https://huggingface.co/settings/tokens, and give it to envs: HUGGING_FACE_HUB_TOKEN: process.env.HF_TOKEN",
  }),
  PLUTO4027: entry<{
    id: string;
    model: string;
    instanceType: string;
    available: number;
    needed: number;
    instead: string | undefined;
  }>({
    severity: "warning",
    title: "The model will hardly fit the instance",
    message: ({ id, model, instanceType, available, needed }) =>
      `${id}: ${model} needs about ${needed} GB, and ${instanceType} has ${available} GB for it.`,
    hint: ({ instead }) =>
      instead === undefined ? undefined : `${instead} would do, or a quantised model.`,
  }),
  PLUTO4028: entry<{ id: string; short: string; limit: number }>({
    severity: "info",
    title: "A name is shortened",
    message: ({ id, short, limit }) =>
      `${id} is called ${short} on AWS: its full name would be longer than the ${limit} characters that it may have.`,
  }),
  PLUTO4029: entry<{ id: string; bytes: number }>({
    severity: "error",
    title: "The environment is too large",
    message: ({ id, bytes }) =>
      `${id}: its environment variables take about ${bytes} bytes, and Lambda allows 4096 in all.`,
    hint: () => "Keep large values in the code or in a KVStore.",
  }),
  PLUTO4030: entry<{ id: string; timeout: number }>({
    severity: "error",
    title: "The timeout is too long",
    message: ({ id, timeout }) => `${id}: its timeout is ${timeout} s, and Lambda allows 900.`,
  }),
  PLUTO4031: entry<{ id: string; name: string }>({
    severity: "error",
    title: "The name of a variable is reserved",
    message: ({ id, name }) => `${id}: Lambda keeps the environment variable ${name} for itself.`,
    hint: () => "Give it another name.",
  }),
  PLUTO4032: entry<{ id: string; name: string }>({
    severity: "warning",
    title: "An environment variable is not set",
    message: ({ id, name }) =>
      `${id} takes a value from process.env.${name}, which is not set here: it will be left out.`,
    hint: ({ name }) => `Set it where you deploy: export ${name}=…`,
  }),
  PLUTO4033: entry<{ id: string; issuer: string; path: string }>({
    severity: "warning",
    title: "A token stands in the source",
    message: ({ id, issuer, path }) =>
      `${id}: ${path} holds what looks like a token of ${issuer}, as plain text in the source.`,
    hint: ({ path }) => `Take it from the environment: process.env.${path.split(".").at(-1)}`,
  }),
  PLUTO4034: entry<{ what: string; why: string }>({
    severity: "info",
    title: "A check was left out",
    message: ({ what, why }) => `Not checked: ${what}. ${why}`,
  }),
} as const;
