import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import path from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exclusively } from "../exclusively.js";
import type { Progress } from "../progress.js";
import { askHub, type HubRequest, refusal, unreachable } from "./hub-client.js";
import type { HubFile } from "./hub-file.js";

/** A download under way: `file` appears whole or not at all, out of `file.part`. */
interface Download {
  readonly file: string;
  readonly part: string;
  readonly source: HubFile;
  readonly request: HubRequest;
  readonly progress: Progress;
}

/**
 * Downloads a file of the hub, going on where an earlier try ended. Of several processes that want
 * the same file one downloads it and the others wait.
 *
 * @param file where it is to lie; what is there already is taken as it is
 * @throws DiagnosticError PLUTO3057 to PLUTO3062
 * @throws the signal's reason if it is aborted
 */
export async function download(
  source: HubFile,
  file: string,
  request: HubRequest,
  progress: Progress,
): Promise<void> {
  if (await exists(file)) return;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await exclusively(file, request.signal, async () => {
      if (await exists(file)) return;
      await fetchWhole({ file, part: `${file}.part`, source, request, progress });
    });
  } catch (error) {
    throw isFull(error) ? noRoom(file, source) : error;
  }
}

async function fetchWhole(transfer: Download): Promise<void> {
  const { file, part, source, request, progress } = transfer;
  const hash = createHash("sha256");
  const begun = await takeUp(transfer, hash);
  await checkRoom(transfer, begun);
  const text = `Downloading ${request.model}`;
  progress({ text, done: begun, total: source.bytes });
  const done = begun === source.bytes ? begun : await fetchRest(transfer, begun, hash, text);
  progress({ text, done, total: source.bytes });
  await verify(transfer, done, hash);
  await rename(part, file);
  await rm(`${part}.etag`, { force: true });
}

/** Reads what an earlier try left into the checksum, if it is of the same file. */
async function takeUp({ part, source }: Download, hash: Hash): Promise<number> {
  const etag = await readFile(`${part}.etag`, "utf8").catch(() => undefined);
  const begun = await sizeOf(part);
  if (etag !== source.etag || begun > source.bytes) {
    await rm(part, { force: true });
    await writeFile(`${part}.etag`, source.etag);
    return 0;
  }
  if (begun > 0) for await (const chunk of createReadStream(part)) hash.update(chunk);
  return begun;
}

async function checkRoom({ file, source }: Download, begun: number): Promise<void> {
  const { bavail, bsize } = await statfs(path.dirname(file));
  if (source.bytes - begun > bavail * bsize) throw noRoom(file, source, bavail * bsize);
}

async function fetchRest(
  { part, source, request, progress }: Download,
  begun: number,
  hash: Hash,
  text: string,
): Promise<number> {
  const range = begun === 0 ? {} : { headers: { range: `bytes=${begun}-` } };
  const response = await askHub(source.url, request, range);
  if (!response.ok || response.body === null) throw refusal(request, response.status);
  // Who knows no ranges sends it all: what is there already is passed over.
  let skip = response.status === 206 ? 0 : begun;
  let done = begun;
  const tell = paced((now) => progress({ text, done: now, total: source.bytes }));
  const target = await open(part, "a");
  try {
    for await (const chunk of chunksOf(response.body, request)) {
      const fresh = chunk.subarray(Math.min(skip, chunk.length));
      skip -= chunk.length - fresh.length;
      await target.appendFile(fresh);
      hash.update(fresh);
      done += fresh.length;
      tell(done);
    }
  } finally {
    await target.close();
  }
  return done;
}

/** Passes on ten calls a second: chunks come by the thousand. */
function paced(tell: (done: number) => void): (done: number) => void {
  let told = 0;
  return (done) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    tell(done);
  };
}

async function* chunksOf(body: ReadableStream<Uint8Array>, request: HubRequest) {
  try {
    for await (const chunk of body) yield chunk;
  } catch (error) {
    request.signal?.throwIfAborted();
    throw unreachable(request, error);
  }
}

/** The hub's etag of a large file is its SHA-256. */
async function verify({ file, part, source, request }: Download, done: number, hash: Hash) {
  const checksum = /^[0-9a-f]{64}$/.test(source.etag) ? source.etag : undefined;
  if (done < source.bytes) throw unreachable(request, new Error("the connection was cut"));
  if (done === source.bytes && (checksum === undefined || hash.digest("hex") === checksum)) return;
  await rm(part, { force: true });
  throw new DiagnosticError(diagnostic("PLUTO3062", { model: request.model, file }));
}

function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOSPC" || code === "EDQUOT";
}

function noRoom(file: string, { bytes, name }: HubFile, free?: number): DiagnosticError {
  const room = free === undefined ? {} : { needed: bytes, free };
  const directory = path.dirname(file);
  return new DiagnosticError(diagnostic("PLUTO3061", { directory, what: name, ...room }));
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
