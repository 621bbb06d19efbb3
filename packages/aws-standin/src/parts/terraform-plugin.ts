import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { isExecutable } from "./on-path.js";

/** The plugin's version; the bridge's table of exceptions is written against it. */
export const PLUGIN_VERSION = "5.100.0";

const FILE = `terraform-provider-aws_v${PLUGIN_VERSION}_x5`;
// Deep enough for HOST/NAMESPACE/NAME/VERSION/PLATFORM under a folder under a root.
const DEEPEST = 8;
const MOST_FOLDERS = 5_000;

/**
 * Terraform's AWS plugin: the path in PLUTO_TERRAFORM_AWS_PLUGIN, else the first file of its name
 * in the places where Terraform keeps plugins.
 */
export async function findTerraformPlugin(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = env.PLUTO_TERRAFORM_AWS_PLUGIN;
  if (named !== undefined && named !== "") return (await isExecutable(named)) ? named : undefined;
  for (const place of await places(env)) {
    const found = await search(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function places(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const home = env.HOME ?? homedir();
  const configured = await Promise.all(
    [env.TF_CLI_CONFIG_FILE, join(home, ".terraformrc"), "/etc/terraform.rc"].map(mirrorsIn),
  );
  return [
    env.TF_PLUGIN_CACHE_DIR ?? "",
    ...configured.flat(),
    join(home, ".terraform.d"),
    join(home, ".local/share/terraform"),
    "/usr/local/share/terraform",
    "/usr/share/terraform",
    ".terraform",
    "/opt",
  ].filter((place) => place !== "");
}

/** The folders that a Terraform CLI configuration names: mirrors and the plug-in cache. */
async function mirrorsIn(file: string | undefined): Promise<readonly string[]> {
  const text = file === undefined ? "" : await readFile(file, "utf8").catch(() => "");
  const named = text.matchAll(/^\s*(?:path|plugin_cache_dir)\s*=\s*"([^"]+)"/gm);
  return [...named].map((match) => match[1] ?? "");
}

async function search(root: string): Promise<string | undefined> {
  let level = [root];
  let read = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (read++ > MOST_FOLDERS) return undefined;
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      if (entries.some((entry) => entry.name === FILE)) return join(folder, FILE);
      const folders = entries.filter(
        (entry) => entry.isDirectory() && entry.name !== "node_modules",
      );
      next.push(...folders.map((entry) => join(folder, entry.name)));
    }
    level = next;
  }
  return undefined;
}
