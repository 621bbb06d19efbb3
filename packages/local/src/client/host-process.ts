import { execFile, fork } from "node:child_process";
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { HostFile, HostGreeting, HostSettings, HostStatus } from "../host/control-messages.js";
import { askHost, readHostFile } from "./host-connection.js";
import { type LocalStack, pathsOf } from "./local-stack.js";

/** The stack's host, if there is one and it is well. */
export async function findHost(stack: LocalStack): Promise<HostFile | undefined> {
  const host = await readHostFile(stack);
  if (host === undefined || !isAlive(host.pid)) return undefined;
  const status = await askHost<HostStatus>(host, "GET", "/status");
  return status === undefined ? undefined : host;
}

/**
 * Starts a host that outlives this process.
 *
 * @throws DiagnosticError with the reason if it does not start
 */
export async function startHost(stack: LocalStack, settings: HostSettings): Promise<HostFile> {
  const { local, hostLog } = pathsOf(stack);
  await mkdir(local, { recursive: true });
  const log = await open(hostLog, "a", 0o600);
  try {
    const child = fork(settings.entries.host, [stack.directory], {
      cwd: stack.root,
      detached: true,
      execArgv: [],
      stdio: ["ignore", log.fd, log.fd, "ipc"],
    });
    const greeting = await new Promise<HostGreeting>((resolve) => {
      child.once("message", (message) => resolve(message as HostGreeting));
      child.once("error", (error) => resolve({ type: "crashed", reason: error.message }));
      child.once("exit", (code, signal) =>
        resolve({ type: "crashed", reason: `it ended with ${signal ?? `exit code ${code}`}` }),
      );
      child.send(settings);
    });
    if (child.connected) child.disconnect();
    child.unref();
    return await hostOf(greeting, hostLog);
  } finally {
    await log.close();
  }
}

async function hostOf(greeting: HostGreeting, log: string): Promise<HostFile> {
  switch (greeting.type) {
    case "ready":
      return greeting.host;
    case "failed":
      throw new DiagnosticError(...greeting.diagnostics);
    case "crashed": {
      const reason = [greeting.reason, await lastLines(log)].filter(Boolean).join("\n");
      throw new DiagnosticError(diagnostic("PLUTO3003", { reason }));
    }
  }
}

/** Without the frames of stacks. */
async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(() => "");
  const lines = text.trim().split("\n");
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(-6)
    .join("\n");
}

/**
 * Ends the stack's host, whatever state it is in.
 *
 * @returns whether there was one
 */
export async function endHost(stack: LocalStack): Promise<boolean> {
  const host = await readHostFile(stack);
  if (host === undefined) return false;
  const running = isAlive(host.pid) && (await endProcess(host));
  await rm(pathsOf(stack).hostFile, { force: true });
  return running;
}

/** By word, and if it does not listen, by force. A stranger that got its pid is left alone. */
async function endProcess(host: HostFile): Promise<boolean> {
  const told = (await askHost(host, "POST", "/shutdown", {})) !== undefined;
  if (told && (await isGone(host.pid, 10_000))) return true;
  if (!told && !(await isHostProcess(host))) return false;
  process.kill(host.pid, "SIGTERM");
  if (!(await isGone(host.pid, 1000))) process.kill(host.pid, "SIGKILL");
  await isGone(host.pid, 3000);
  return true;
}

async function isHostProcess({ pid, entry }: HostFile): Promise<boolean> {
  const listed = promisify(execFile)("ps", ["-p", String(pid), "-o", "args="]);
  return listed.then(
    ({ stdout }) => stdout.includes(entry),
    () => false,
  );
}

async function isGone(pid: number, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await delay(20)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
