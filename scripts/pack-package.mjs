// Packs one package as it is published: a copy of what its package.json lists, with a package.json
// that names nothing of this workspace.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run-pnpm.mjs";

/**
 * @param {string} folder of the package, absolute
 * @param {string} destination folder of the tarball, absolute; made if it is not there
 * @returns {string} the tarball's path
 */
export function packPackage(folder, destination) {
  const staging = mkdtempSync(join(tmpdir(), "pluto-pack-"));
  try {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const each of manifest.files) {
      cpSync(join(folder, each), join(staging, each), { recursive: true, filter: isPublished });
    }
    cpSync(join(root, "LICENSE"), join(staging, "LICENSE"));
    writeFileSync(join(staging, "package.json"), toPublished(manifest));
    mkdirSync(destination, { recursive: true });
    return join(destination, npmPack(staging, destination));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Maps name sources that are not in the package. */
function isPublished(path) {
  return !path.endsWith(".map");
}

/** Without what only this workspace knows: its sources, its other packages, its scripts. */
function toPublished({ devDependencies: _, scripts: __, exports, ...manifest }) {
  const withoutSource = (_key, value) => {
    if (value?.["pluto:source"] === undefined) return value;
    const { "pluto:source": _source, ...rest } = value;
    return rest;
  };
  const published = exports === undefined ? manifest : { ...manifest, exports };
  const text = JSON.stringify(published, withoutSource, 2);
  if (/"(workspace|link|file):/.test(text)) {
    throw new Error(`${manifest.name} depends on a package that is not published.`);
  }
  return `${text}\n`;
}

function npmPack(folder, destination) {
  const { status, stdout, stderr } = spawnSync(
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", destination],
    { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  return JSON.parse(stdout)[0].filename;
}
