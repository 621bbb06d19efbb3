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
    logGroup: string;
  }>({
    severity: "error",
    title: "An endpoint did not come up",
    message: ({ id, status, rolledBack, reason }) =>
      rolledBack
        ? `${id}: AWS rolled the update back; the endpoint runs its former configuration.${reason ? ` ${reason}` : ""}`
        : `${id}: the endpoint is ${status}.${reason ? ` ${reason}` : ""}`,
    hint: ({ logGroup }) => `What the container wrote is in the log group ${logGroup}: pluto logs`,
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
} as const;
