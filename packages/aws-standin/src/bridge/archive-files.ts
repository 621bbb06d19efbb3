import { copyFile, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { type Archive, isArchive, isAsset, type PulumiValue } from "./pulumi-value.js";

// A fixed time, so that the same files make the same archive.
const WRITTEN_AT = new Date("1980-01-01T00:00:00");

/** Where archives lie as files: one per hash, so an unchanged archive keeps its file's name. */
export class ArchiveFiles {
  constructor(private readonly folder: string) {}

  /** The file's name; it exists only once it was written. */
  fileOf(archive: Archive): string {
    return join(this.folder, `${archive.hash ?? "empty"}.zip`);
  }

  /** Writes an archive that came with its contents; one that came with its hash alone is not needed. */
  async write(archive: Archive): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const { path, assets } = archive;
    if (path !== undefined && !(await stat(path)).isDirectory()) {
      await copyFile(path, this.fileOf(archive));
    } else if (path !== undefined || assets !== undefined) {
      const files = path === undefined ? await readAssets(assets ?? {}) : await readFolder(path);
      await writeFile(this.fileOf(archive), zipSync(files, { mtime: WRITTEN_AT }));
    }
  }
}

async function readFolder(folder: string): Promise<Zippable> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file.slice(folder.length + 1), await readFile(file)] as const;
  });
  return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readAssets(assets: Readonly<Record<string, PulumiValue>>): Promise<Zippable> {
  const names = Object.keys(assets).sort();
  const read = names.map(async (name) => [name, await readAsset(assets[name])] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function readAsset(asset: PulumiValue): Promise<Uint8Array | Zippable> {
  if (isAsset(asset) && asset.path !== undefined) return readFile(asset.path);
  if (isAsset(asset)) return Buffer.from(asset.text ?? "");
  if (isArchive(asset) && asset.path !== undefined) return readFolder(asset.path);
  if (isArchive(asset)) return readAssets(asset.assets ?? {});
  throw new Error("An archive holds something that is neither a file nor an archive.");
}
