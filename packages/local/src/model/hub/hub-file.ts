import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { type HubAddress, leavesFolder } from "./hub-address.js";
import { askHub, type HubRequest, refusal } from "./hub-client.js";

/** A file of the hub, before it is downloaded. */
export interface HubFile {
  readonly url: string;
  /** Its path in the repository. */
  readonly name: string;
  readonly bytes: number;
  /** What says that it is still the same file. */
  readonly etag: string;
}

interface TreeEntry {
  readonly type: string;
  readonly path: string;
}

/**
 * Finds the file, or the files if the model is split, that an address names.
 *
 * @throws DiagnosticError PLUTO3057 to PLUTO3060
 */
export async function findHubFiles(address: HubAddress, request: HubRequest): Promise<HubFile[]> {
  const file = address.file ?? (await findQuantisation(address, request));
  return Promise.all(partsOf(file).map((name) => describeFile(address, name, request)));
}

async function findQuantisation(address: HubAddress, request: HubRequest): Promise<string> {
  const files = await listFiles(address, request);
  const models = files.filter((name) => /\.gguf$/i.test(name) && !leavesFolder(name));
  const wanted = address.quantisation?.toLowerCase() ?? "";
  const found = models.find((name) => quantisationsOf(name).includes(wanted));
  if (found !== undefined) return found;
  const { access, model } = request;
  const shown = models.slice(0, 20);
  throw new DiagnosticError(
    diagnostic("PLUTO3058", { model, host: access.endpoint, found: shown }),
  );
}

/** `models/llama-2-7b.Q4_K_M.gguf` is in `q4_k_m`; folders may be named by it too. */
function quantisationsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(-\d{5}-of-\d{5})?\.gguf$/, "")
    .split(/[./-]/);
}

async function listFiles({ repository, revision }: HubAddress, request: HubRequest) {
  const root = `${request.access.endpoint}/api/models/${repository}/tree/`;
  const response = await askHub(`${root}${encodeURIComponent(revision)}?recursive=true`, request);
  if (!response.ok) throw refusal(request, response.status);
  const entries = (await response.json()) as TreeEntry[];
  return entries.filter((each) => each.type === "file").map((each) => each.path);
}

/** A model in parts is named by its first. */
function partsOf(file: string): string[] {
  const [, before, count, after] = /^(.*)-00001-of-(\d{5})(\.gguf)$/i.exec(file) ?? [];
  if (count === undefined) return [file];
  return Array.from({ length: Number(count) }, (_, index) => {
    return `${before}-${String(index + 1).padStart(5, "0")}-of-${count}${after}`;
  });
}

/** Large files are redirected to a store; the redirect itself tells their size and checksum. */
async function describeFile(
  { repository, revision }: HubAddress,
  name: string,
  request: HubRequest,
): Promise<HubFile> {
  const path = name.split("/").map(encodeURIComponent).join("/");
  const url = `${request.access.endpoint}/${repository}/resolve/${encodeURIComponent(revision)}/${path}`;
  const response = await head(url, request);
  const bytes = response.headers.get("x-linked-size") ?? response.headers.get("content-length");
  const etag = response.headers.get("x-linked-etag") ?? response.headers.get("etag") ?? "";
  return { url, name, bytes: Number(bytes), etag: etag.replace(/^(W\/)?"?|"$/g, "") };
}

/** Follows redirects within the hub, as of a renamed repository, and none that leave it. */
async function head(url: string, request: HubRequest, redirects = 3): Promise<Response> {
  const response = await askHub(url, request, { method: "HEAD", redirect: "manual" });
  const redirected = response.status >= 300 && response.status < 400;
  if (!response.ok && !redirected) throw refusal(request, response.status);
  const location = response.headers.get("location");
  if (!redirected || location === null || response.headers.has("x-linked-size")) return response;
  return redirects === 0 ? response : head(new URL(location, url).href, request, redirects - 1);
}
