import { environmentOf, type Value } from "@plutolang/architecture";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type {
  DeployEvent,
  DeployRequest,
  HostFile,
  HostSettings,
} from "../host/control-messages.js";
import type { DeployOptions, LocalDeployment } from "./deployment.js";
import { askHostForEvents } from "./host-connection.js";
import { endHost, findHost, startHost } from "./host-process.js";
import { pathsOf } from "./local-stack.js";
import { reservePort } from "./ports.js";
import { withStackLock } from "./stack-lock.js";

/**
 * Makes the stack's platform run what the architecture says: starts its host, or brings the one
 * that runs up to date. The host goes on after this process has ended.
 *
 * @throws DiagnosticError with all that stands in the way; what ran before goes on running
 */
export function deployLocal(options: DeployOptions): Promise<LocalDeployment> {
  const waiting = () => options.onProgress?.({ text: "Waiting for another deploy of this stack" });
  return withStackLock(options.stack, () => deploy(options), waiting, options.signal);
}

async function deploy(options: DeployOptions): Promise<LocalDeployment> {
  const { stack, signal } = options;
  signal?.throwIfAborted();
  const { host, started } = await ensureHost(options);
  try {
    const deployment = await applyOn(host, options);
    return { ...deployment, host: { pid: host.pid, port: host.port, started } };
  } catch (error) {
    if (started) await endHost(stack);
    throw error;
  }
}

/** A host of another version, or on another port than is now wanted, makes way for a new one. */
async function ensureHost({
  stack,
  version,
  entries,
}: DeployOptions): Promise<{ host: HostFile; started: boolean }> {
  const port = await reservePort(stack);
  const running = await findHost(stack);
  if (running?.version === version && running.port === port) {
    return { host: running, started: false };
  }
  await endHost(stack);
  const { root, directory, stack: name } = stack;
  const settings: HostSettings = { root, directory, stack: name, port, version, entries };
  return { host: await startHost(stack, settings), started: true };
}

async function applyOn(
  host: HostFile,
  options: DeployOptions,
): Promise<Omit<LocalDeployment, "host">> {
  const events = askHostForEvents<DeployEvent>(host, "/deploy", toRequest(options), options.signal);
  for await (const event of events) {
    switch (event.type) {
      case "progress":
        options.onProgress?.(event.progress);
        break;
      case "done":
        return event.deployment;
      case "failed":
        throw new DiagnosticError(...event.diagnostics);
      case "crashed":
        throw new Error(`The local platform failed: ${event.reason}`);
    }
  }
  options.signal?.throwIfAborted();
  throw new DiagnosticError(diagnostic("PLUTO3006", { log: pathsOf(options.stack).hostLog }));
}

function toRequest(options: DeployOptions): DeployRequest {
  const { stack, architecture, bundles, model, models = {} } = options;
  return {
    scope: { project: stack.project, stack: stack.stack },
    architecture,
    bundles,
    environment: selectEnvironment(options),
    ...(model === undefined ? {} : { model }),
    models,
  };
}

/** The variables that arguments refer to and handlers read, as far as they are set. */
function selectEnvironment({ architecture, environment }: DeployOptions): Record<string, string> {
  const names = architecture.resources.flatMap(({ args, handler }) => [
    ...environmentOf(args as Value),
    ...(handler?.environment ?? []),
  ]);
  const set = [...new Set(names)].flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(set);
}
