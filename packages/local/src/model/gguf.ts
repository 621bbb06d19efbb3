import { constants } from "node:fs";
import { access, open } from "node:fs/promises";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/**
 * Makes sure that a file is there and begins as a GGUF does, so that a wrong path is told apart
 * from a damaged model before an engine sees it.
 *
 * @param from who named the file
 * @throws DiagnosticError PLUTO3053 or PLUTO3054
 */
export async function checkGguf(file: string, from: string): Promise<void> {
  const header = await readHeader(file, from);
  const why = fault(header);
  if (why !== undefined) throw new DiagnosticError(diagnostic("PLUTO3054", { file, why }));
}

async function readHeader(file: string, from: string): Promise<Buffer> {
  try {
    await access(file, constants.F_OK);
  } catch {
    throw new DiagnosticError(diagnostic("PLUTO3053", { file, from }));
  }
  try {
    return await readFirst(file, 24);
  } catch (error) {
    const why = `it cannot be read (${(error as NodeJS.ErrnoException).code})`;
    throw new DiagnosticError(diagnostic("PLUTO3054", { file, why }));
  }
}

async function readFirst(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function fault(header: Buffer): string | undefined {
  if (header.length === 0) return "it is empty";
  if (header.toString("latin1", 0, 4) !== "GGUF") return "it does not begin with GGUF";
  if (header.length < 24) return "it ends within its header";
  const version = header.readUInt32LE(4);
  return version >= 1 && version <= 3 ? undefined : `its version, ${version}, is unknown`;
}
