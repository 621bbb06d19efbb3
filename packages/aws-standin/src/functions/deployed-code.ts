import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { unzipSync } from "fflate";

/** The code that was deployed, by function: as an archive, and unpacked once it is run. */
export class DeployedCode {
  private readonly archives = new Map<string, Buffer>();

  constructor(private readonly folder: string) {}

  put(key: string, archive: Buffer): void {
    this.archives.set(key, archive);
  }

  remove(key: string): void {
    this.archives.delete(key);
  }

  clear(): void {
    this.archives.clear();
  }

  /** The folder of a function's code, which is named after its hash. */
  async unpack(key: string): Promise<{ directory: string; hash: string } | undefined> {
    const archive = this.archives.get(key);
    if (archive === undefined) return undefined;
    const hash = createHash("sha256").update(archive).digest("hex");
    const directory = join(this.folder, hash.slice(0, 16));
    const unpacked = await mkdir(dirname(directory), { recursive: true }).then(() =>
      writeFiles(unzipSync(archive), directory),
    );
    return { directory: unpacked, hash };
  }
}

async function writeFiles(
  files: Readonly<Record<string, Uint8Array>>,
  directory: string,
): Promise<string> {
  const partial = `${directory}.${process.pid}-${Date.now()}`;
  for (const [name, content] of Object.entries(files)) {
    const file = resolve(partial, name);
    if (!file.startsWith(partial + sep) || name.endsWith("/")) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  // Another request may have unpacked the same code meanwhile.
  await rename(partial, directory).catch(() => rm(partial, { recursive: true, force: true }));
  return directory;
}
