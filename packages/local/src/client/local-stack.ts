import { join } from "node:path";

/** One stack of one project on this machine. */
export interface LocalStack {
  /** The project's folder, absolute. */
  readonly root: string;
  readonly project: string;
  readonly stack: string;
  /** `<root>/.pluto/<stack>`: all that the stack leaves on disk is in it. */
  readonly directory: string;
  /** The port of the URLs, where `pluto.yml` fixes one. Default: one that stays the same. */
  readonly port?: number;
}

/**
 * The built files that processes of the platform start from. They are separate files because each
 * runs in a process of its own.
 */
export interface LocalEntries {
  readonly host: string;
  readonly worker: string;
  readonly model: string;
  readonly dynamodb: string;
}

/** Where a stack keeps what. */
export interface StackPaths {
  /** State of the platform and data of its resources; gone after destroy. */
  readonly local: string;
  readonly data: string;
  readonly bundles: string;
  readonly logs: string;
  /** How to reach the host that runs, with its token: for the user's eyes only. */
  readonly hostFile: string;
  readonly hostLog: string;
  /** What stands, by id; no values of the user's environment are in it. */
  readonly resourcesFile: string;
  /** The port of the last deploy. */
  readonly portFile: string;
  /** Held by whoever changes the stack. */
  readonly lock: string;
}

export function pathsOf(stack: Pick<LocalStack, "directory">): StackPaths {
  const local = join(stack.directory, "local");
  return {
    local,
    data: join(local, "data"),
    bundles: join(stack.directory, "bundles"),
    logs: join(stack.directory, "logs"),
    hostFile: join(local, "host.json"),
    hostLog: join(local, "host.log"),
    resourcesFile: join(local, "resources.json"),
    portFile: join(local, "port"),
    lock: join(stack.directory, "deploy.lock"),
  };
}
