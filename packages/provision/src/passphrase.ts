import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { userFolders } from "./user-folders.js";

/** The file with the passphrase that encrypts the secrets in this user's states. */
export function passphraseFile(environment: NodeJS.ProcessEnv = process.env): string {
  return join(userFolders(environment).config, "passphrase");
}

/**
 * The variables that tell the engine its passphrase: none where the environment has one, else the
 * user's file, which is made with mode 0600 where it is missing.
 */
export async function passphraseVariables(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, string>> {
  if (environment.PULUMI_CONFIG_PASSPHRASE !== undefined) return {};
  if (environment.PULUMI_CONFIG_PASSPHRASE_FILE) return {};
  const file = passphraseFile(environment);
  await ensureSecretFile(file);
  return { PULUMI_CONFIG_PASSPHRASE_FILE: file };
}

/** Writes the file whole before it has its name: of two deploys that start, both read the same. */
async function ensureSecretFile(file: string): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    await chmod(file, 0o600);
  } finally {
    await rm(draft, { force: true });
  }
}
