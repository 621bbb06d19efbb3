import type { Architecture, Bundle, Json } from "@plutolang/architecture";
import type { LocalEntries, LocalStack } from "./local-stack.js";

export interface DeployOptions {
  readonly stack: LocalStack;
  readonly architecture: Architecture;
  readonly bundles: readonly Bundle[];
  /** What references to environment variables are resolved from; `process.env`, say. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What answers in place of every endpoint's model: `demo`, a path, an `hf:` address. */
  readonly model?: string | undefined;
  /** The same, by model id. */
  readonly models?: Readonly<Record<string, string>> | undefined;
  readonly entries: LocalEntries;
  /** Of the CLI. A host of another version is replaced. */
  readonly version: string;
  onProgress?(event: ProgressEvent): void;
  /** Ends the deploy; what runs goes on running as it was. */
  readonly signal?: AbortSignal;
}

/** What goes on while a deploy runs. */
export interface ProgressEvent {
  /** The resource that is being brought up, if it is about one. */
  readonly resource?: string;
  readonly text: string;
  /** Of `total`, in bytes for a download. */
  readonly done?: number;
  readonly total?: number;
}

export type ChangeStatus = "created" | "updated" | "unchanged";

export interface DeployedFunction {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly status: ChangeStatus;
}

export interface DeployedResource {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly physicalName: string;
  readonly status: ChangeStatus;
}

export interface LocalDeployment {
  readonly functions: readonly DeployedFunction[];
  /** Functions among them. */
  readonly resources: readonly DeployedResource[];
  /** Ids of what the program no longer has; its data is gone. */
  readonly removed: readonly string[];
  readonly host: {
    readonly pid: number;
    readonly port: number;
    /** Whether this deploy started it. */
    readonly started: boolean;
  };
}

/** What runs for a stack, if anything does. */
export type LocalStatus =
  | { readonly running: false }
  | {
      readonly running: true;
      readonly pid: number;
      readonly port: number;
      readonly version: string;
      readonly functions: readonly FunctionStatus[];
      readonly resources: readonly Omit<DeployedResource, "status">[];
    };

export interface FunctionStatus {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** The processes that run it now. */
  readonly processes: readonly { readonly pid: number; readonly busy: boolean }[];
}

export interface LocalDestruction {
  /** Whether a host was there to be ended. */
  readonly wasRunning: boolean;
  /** Ids of the resources that are gone. */
  readonly removed: readonly string[];
  /** Whether data was deleted. */
  readonly removedData: boolean;
}

export interface DestroyOptions {
  /** Keeps the data of resources and the logs. Default: false. */
  readonly keepData?: boolean;
}

/** One line of a function's log. */
export interface LogLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly function: string;
  readonly requestId?: string;
  /** `platform`: a line of the platform itself, such as REPORT. */
  readonly stream: "stdout" | "stderr" | "platform";
  readonly text: string;
}

export interface LogOptions {
  /** The name of one function. Default: all of them. */
  readonly function?: string | undefined;
  /** Goes on with what comes, until the signal. Default: false. */
  readonly follow?: boolean | undefined;
  /** How many of the lines that stand are given, the last ones. Default: all. */
  readonly tail?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Invocation {
  /** The name of the function in the program. */
  readonly function: string;
  readonly args: readonly Json[];
}

/** What a handler gave: its result, or why it has none. */
export type InvocationResult =
  | { readonly ok: true; readonly body: Json }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string };
