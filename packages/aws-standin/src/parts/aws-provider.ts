import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { MissingPart } from "../missing-parts.js";
import { findOnPath } from "./on-path.js";
import { findTerraformPlugin, PLUGIN_VERSION } from "./terraform-plugin.js";

/** The AWS provider: Pulumi's own, which the engine finds by itself, or Terraform's, to be bridged. */
export type AwsProvider =
  | { readonly kind: "installed" }
  | { readonly kind: "terraform"; readonly plugin: string };

/** Finds an AWS provider. */
export async function findAwsProvider(env: NodeJS.ProcessEnv): Promise<AwsProvider | MissingPart> {
  if (await isInstalled(env)) return { kind: "installed" };
  const plugin = await findTerraformPlugin(env);
  if (plugin !== undefined) return { kind: "terraform", plugin };
  return withoutProvider;
}

const withoutProvider: MissingPart = {
  name: "The AWS provider",
  hint: `Run \`pulumi plugin install resource aws\`, or \`terraform init\` in a project that requires hashicorp/aws ${PLUGIN_VERSION} and name the plugin's file in PLUTO_TERRAFORM_AWS_PLUGIN.`,
};

async function isInstalled(env: NodeJS.ProcessEnv): Promise<boolean> {
  if ((await findOnPath("pulumi-resource-aws", env)) !== undefined) return true;
  const home = env.PULUMI_HOME ?? join(env.HOME ?? homedir(), ".pulumi");
  const plugins = await readdir(join(home, "plugins")).catch(() => []);
  return plugins.some((each) => /^resource-aws-v7\.[\d.]+$/.test(each));
}
