import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { isFree } from "../host/listen.js";
import { type LocalStack, pathsOf } from "./local-stack.js";
import { portsHome } from "./state-home.js";

/** Outside of what systems hand out by themselves, 32768 and up, and of what servers are fond of. */
const firstPort = 20_000;
const portCount = 10_000;

/** Who a port belongs to, in the file `<port>.json`. */
interface Reservation {
  /** The stack's folder. A reservation whose folder is gone is void. */
  readonly directory: string;
}

/**
 * The port of a stack's URLs: the one that `pluto.yml` fixes, or the one that the stack had before,
 * or a new one. It is reserved for the stack among all stacks of this user.
 *
 * @throws DiagnosticError if another stack holds the port that is fixed
 */
export async function reservePort(stack: LocalStack): Promise<number> {
  const port =
    stack.port === undefined ? await findPort(stack) : await takeFixed(stack, stack.port);
  const { portFile } = pathsOf(stack);
  await mkdir(dirname(portFile), { recursive: true });
  await writeFile(portFile, `${port}\n`);
  return port;
}

/** Gives a stack's ports back. */
export async function releasePort(stack: LocalStack): Promise<void> {
  for (const port of await portsOf(stack.directory)) await rm(fileOf(port), { force: true });
  await rm(pathsOf(stack).portFile, { force: true });
}

async function takeFixed(stack: LocalStack, port: number): Promise<number> {
  if (await tryReserve(stack.directory, port)) return port;
  const { directory = "" } = (await readReservation(port)) ?? {};
  throw new DiagnosticError(diagnostic("PLUTO3002", { port, stack: stack.stack, directory }));
}

async function findPort(stack: LocalStack): Promise<number> {
  const [own] = await portsOf(stack.directory);
  const stored = await storedPort(stack);
  if (stored !== undefined && (await tryReserve(stack.directory, stored))) return stored;
  if (own !== undefined) return own;
  for (const port of candidates(stack.directory)) {
    if ((await isFree(port)) && (await tryReserve(stack.directory, port))) return port;
  }
  throw new Error(`No port between ${firstPort} and ${firstPort + portCount} is free.`);
}

/** Of the last deploy. In a copied folder it is the port of the original, and not to be had. */
async function storedPort(stack: LocalStack): Promise<number | undefined> {
  const text = await readFile(pathsOf(stack).portFile, "utf8").catch(() => "");
  const port = Number(text.trim());
  return isPort(port) ? port : undefined;
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536;
}

/** All ports, from one that the folder's name decides. */
function* candidates(directory: string): Generator<number> {
  const start = createHash("sha256").update(directory).digest().readUInt32BE(0);
  for (let step = 0; step < portCount; step += 1) yield firstPort + ((start + step) % portCount);
}

/** True if the port is now the folder's, or was before. */
async function tryReserve(directory: string, port: number): Promise<boolean> {
  const held = await readReservation(port);
  if (held?.directory === directory) return true;
  if (held !== undefined && existsSync(held.directory)) return false;
  if (held !== undefined) await rm(fileOf(port), { force: true });
  return createReservation(port, { directory });
}

/** The file appears with its contents in it, or not at all. */
async function createReservation(port: number, reservation: Reservation): Promise<boolean> {
  await mkdir(portsHome(), { recursive: true });
  const draft = join(portsHome(), `${port}.${process.pid}.new`);
  await writeFile(draft, JSON.stringify(reservation));
  try {
    await link(draft, fileOf(port));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function portsOf(directory: string): Promise<number[]> {
  const files = await readdir(portsHome()).catch(() => []);
  const ports = files.map((file) => Number(/^(\d+)\.json$/.exec(file)?.[1])).filter(isPort);
  const held = await Promise.all(ports.map(readReservation));
  return ports.filter((_, index) => held[index]?.directory === directory);
}

async function readReservation(port: number): Promise<Reservation | undefined> {
  try {
    return JSON.parse(await readFile(fileOf(port), "utf8")) as Reservation;
  } catch {
    return undefined;
  }
}

function fileOf(port: number): string {
  return join(portsHome(), `${port}.json`);
}
