/** One model of the Hugging Face hub: a file of a repository, or the file of a quantisation. */
export interface HubAddress {
  readonly repository: string;
  readonly revision: string;
  /** A file's path in the repository; absent if the quantisation decides. */
  readonly file?: string;
  readonly quantisation?: string;
}

const form = /^hf:([\w.-]+\/[\w.-]+?)(?::([\w.-]+)|\/([^:#]+\.gguf))?(?:#([\w./-]+))?$/i;

/**
 * Reads `hf:user/repo`, `hf:user/repo:Q4_K_M` or `hf:user/repo/file.gguf`, each with `#revision`
 * at its end if it is not of `main`.
 *
 * @returns undefined if it is none of them
 */
export function parseHubAddress(text: string): HubAddress | undefined {
  const [, repository, quantisation, file, revision = "main"] = form.exec(text) ?? [];
  if (repository === undefined || leavesFolder(`${repository}/${revision}/${file}`))
    return undefined;
  if (file !== undefined) return { repository, revision, file };
  return { repository, revision, quantisation: quantisation ?? "Q4_K_M" };
}

/** The address as a user writes it. */
export function showHubAddress({ repository, revision, file, quantisation }: HubAddress): string {
  const what = file === undefined ? `:${quantisation}` : `/${file}`;
  return `hf:${repository}${what}${revision === "main" ? "" : `#${revision}`}`;
}

/** Addresses become paths in the cache. */
export function leavesFolder(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part === ".." || part === "." || part === "");
}
