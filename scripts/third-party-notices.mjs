import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The licences of all packages whose code a build took in, one after the other.
 *
 * @param inputs the paths of the build's metafile
 */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set(inputs.flatMap((input) => packageFolder(join(root, input)) ?? []));
  const notices = [...folders].map(notice);
  return [...new Set(notices)].sort().join(`\n${"-".repeat(80)}\n\n`);
}

function packageFolder(file) {
  if (!file.includes("node_modules")) return undefined;
  let folder = dirname(file);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** A package.json without a name only says how the files beside it are read. */
function isPackage(folder) {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name !== undefined;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? "" : `\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
