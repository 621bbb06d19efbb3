import { randomBytes } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { DiagnosticError } from "@plutolang/diagnostics";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProgressEvent } from "../progress.js";
import { type ServedHub, serveHub } from "../test/serve-hub.js";
import { fetchHubModel } from "./fetch-hub-model.js";
import { parseHubAddress } from "./hub-address.js";
import type { HubAccess } from "./hub-client.js";

const parrot = randomBytes(300_000);
const small = randomBytes(1000);
let hub: ServedHub;
let directory: string;

beforeEach(async () => {
  const files = { "parrot.Q4_K_M.gguf": parrot, "parrot.Q2_K.gguf": small, "README.md": small };
  hub = await serveHub({ files });
  directory = await mkdtemp(path.join(tmpdir(), "pluto-hub-"));
});

afterEach(async () => {
  await hub.close();
  await rm(directory, { recursive: true, force: true });
});

interface Wish {
  readonly address?: string;
  readonly access?: Partial<HubAccess>;
  readonly signal?: AbortSignal;
  readonly progress?: (event: ProgressEvent) => void;
}

async function get(wish: Wish = {}): Promise<string> {
  const { address = "hf:acme/parrot-GGUF/parrot.Q4_K_M.gguf", access, signal, progress } = wish;
  const parsed = parseHubAddress(address);
  if (parsed === undefined) throw new Error(`${address} is no address`);
  return fetchHubModel(parsed, {
    access: { endpoint: hub.endpoint, ...access },
    directory,
    progress: progress ?? (() => undefined),
    signal,
  });
}

async function refusalOf(wish: Wish = {}) {
  const error = await get(wish).catch((thrown: unknown) => thrown);
  if (!(error instanceof DiagnosticError)) throw error;
  return error.diagnostics[0];
}

/** What lies in the models' folder, the small files beside a model left out. */
async function models(): Promise<string[]> {
  const all = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile() && !/\.(etag|complete)$/.test(each.name));
  return files.map((each) => each.name);
}

const requests = (pattern: RegExp) => hub.seen.filter(({ line }) => pattern.test(line));

describe("a model of the hub", () => {
  it("is downloaded once, by its file's name", async () => {
    const events: ProgressEvent[] = [];
    const file = await get({ progress: (event) => events.push(event) });
    expect(await readFile(file)).toEqual(parrot);
    expect(events.at(-1)).toMatchObject({ done: parrot.length, total: parrot.length });
    const asked = hub.seen.length;
    expect(await get()).toBe(file);
    expect(hub.seen).toHaveLength(asked);
    expect(await models()).toEqual(["parrot.Q4_K_M.gguf"]);
  });

  it("is found by its quantisation", async () => {
    const file = await get({ address: "hf:acme/parrot-GGUF:q2_k" });
    expect(path.basename(file)).toBe("parrot.Q2_K.gguf");
  });

  it("is that of four bits if no quantisation is named", async () => {
    expect(path.basename(await get({ address: "hf:acme/parrot-GGUF" }))).toBe("parrot.Q4_K_M.gguf");
  });

  it("may be in parts, which all are downloaded", async () => {
    hub.state.files = {
      "sub/parrot-Q8_0-00001-of-00002.gguf": parrot,
      "sub/parrot-Q8_0-00002-of-00002.gguf": small,
    };
    const file = await get({ address: "hf:acme/parrot-GGUF:Q8_0" });
    expect(path.basename(file)).toBe("parrot-Q8_0-00001-of-00002.gguf");
    expect((await models()).sort()).toEqual([
      "parrot-Q8_0-00001-of-00002.gguf",
      "parrot-Q8_0-00002-of-00002.gguf",
    ]);
  });

  it("is downloaded by one of several that want it at once", async () => {
    const files = await Promise.all([get(), get(), get()]);
    expect(new Set(files).size).toBe(1);
    expect(requests(/^store GET/)).toHaveLength(1);
  });
});

/** Downloads from a hub that hangs up as soon as a part of the file lies on the disk. */
async function beCut() {
  const arrived = new EventEmitter();
  hub.state.cut = { after: 100_000, when: once(arrived, "part") };
  const progress = ({ done = 0 }: ProgressEvent) => void (done > 0 && arrived.emit("part"));
  const refusal = await refusalOf({ progress });
  hub.state.cut = undefined;
  return refusal;
}

describe("a download that was cut", () => {
  it("goes on where it ended", async () => {
    expect(await beCut()).toMatchObject({ code: "PLUTO3057" });
    expect(await models()).toEqual(["parrot.Q4_K_M.gguf.part"]);
    const begun = hub.seen.length;
    expect(await readFile(await get())).toEqual(parrot);
    const again = hub.seen.slice(begun).find(({ line }) => line.startsWith("store GET"));
    expect(again?.range).toMatch(/^bytes=[1-9]\d*-$/);
    expect(await models()).toEqual(["parrot.Q4_K_M.gguf"]);
  });

  it("begins anew if the file has changed since", async () => {
    await beCut();
    const other = randomBytes(200_000);
    hub.state.files = { "parrot.Q4_K_M.gguf": other };
    expect(await readFile(await get())).toEqual(other);
  });

  it("goes on after an abort too, which is no fault of the hub", async () => {
    const controller = new AbortController();
    const progress = ({ done = 0 }: ProgressEvent) => {
      if (done > 0) controller.abort(new Error("Ctrl-C"));
    };
    await expect(get({ signal: controller.signal, progress })).rejects.toThrow("Ctrl-C");
    expect(await readFile(await get())).toEqual(parrot);
  });
});

describe("a refusal says what to do", () => {
  it("about a file that is not there", async () => {
    const address = "hf:acme/parrot-GGUF/owl.gguf";
    expect(await refusalOf({ address })).toMatchObject({ code: "PLUTO3058" });
  });

  it("about a quantisation that is not there, with those that are", async () => {
    const refusal = await refusalOf({ address: "hf:acme/parrot-GGUF:Q8_0" });
    expect(refusal?.code).toBe("PLUTO3058");
    expect(refusal?.hint).toContain("parrot.Q2_K.gguf");
  });

  it("about a gated model", async () => {
    hub.state.token = "hf_right";
    const withoutToken = await refusalOf();
    expect(withoutToken).toMatchObject({ code: "PLUTO3059" });
    expect(withoutToken?.message).toContain("no token was given");
    const withWrong = await refusalOf({ access: { token: "hf_wrong" } });
    expect(withWrong?.message).toContain("the token may not read it");
    expect(JSON.stringify(withWrong)).not.toContain("hf_wrong");
  });

  it("about a hub that fails", async () => {
    hub.state.status = 503;
    expect(await refusalOf()).toMatchObject({ code: "PLUTO3060" });
  });

  it("about a hub that cannot be reached, and names the choice that needs none", async () => {
    await hub.close();
    const refusal = await refusalOf();
    expect(refusal).toMatchObject({ code: "PLUTO3057" });
    expect(refusal?.hint).toContain("PLUTO_MODEL=demo");
    hub = await serveHub({ files: {} });
  });

  it("about a hub that never answers", async () => {
    hub.state.silent = true;
    const refusal = await refusalOf({ access: { patience: 200 } });
    expect(refusal).toMatchObject({ code: "PLUTO3057" });
    expect(refusal?.message).toContain("no answer in 0.2 s");
  });

  it("about a disk without room, and leaves nothing there", async () => {
    hub.state.claims = 1e18;
    expect(await refusalOf()).toMatchObject({ code: "PLUTO3061" });
    expect(await models()).toEqual([]);
  });

  it("about a damaged download, and leaves nothing there", async () => {
    hub.state.lies = true;
    expect(await refusalOf()).toMatchObject({ code: "PLUTO3062" });
    expect(await models()).toEqual([]);
  });
});

it("shows the token to the hub, and not to the store that it redirects to", async () => {
  hub.state.token = "hf_right";
  await get({ access: { token: "hf_right" } });
  expect(requests(/^hub/).every((each) => each.authorization === "Bearer hf_right")).toBe(true);
  expect(requests(/^store/).map((each) => each.authorization)).toEqual([undefined]);
});
