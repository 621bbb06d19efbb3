import type { Architecture, Bundle, NameScope } from "@plutolang/architecture";
import type { Diagnostic } from "@plutolang/diagnostics";
import type {
  DeployedResource,
  FunctionStatus,
  InvocationResult,
  LocalDeployment,
  ProgressEvent,
} from "../client/deployment.js";
import type { LocalEntries } from "../client/local-stack.js";

/** What a host is told as it starts. */
export interface HostSettings {
  /** The project's folder. */
  readonly root: string;
  /** `<root>/.pluto/<stack>`. */
  readonly directory: string;
  readonly stack: string;
  readonly port: number;
  readonly version: string;
  readonly entries: LocalEntries;
}

/** What a host says once: that it runs, or why it does not. */
export type HostGreeting =
  | { readonly type: "ready"; readonly host: HostFile }
  | { readonly type: "failed"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: "crashed"; readonly reason: string };

/** How to reach a running host. It lies in the stack's folder, for its owner's eyes only. */
export interface HostFile {
  readonly pid: number;
  /** Of the functions' URLs. */
  readonly port: number;
  /** Of the control API, on 127.0.0.1. */
  readonly controlPort: number;
  readonly token: string;
  readonly version: string;
  /** The file that the process was started from: its command line holds it. */
  readonly entry: string;
}

/** `POST /deploy`. The answer is a line of JSON for each {@link DeployEvent}. */
export interface DeployRequest {
  readonly scope: NameScope;
  readonly architecture: Architecture;
  readonly bundles: readonly Bundle[];
  /** The variables that the architecture refers to, and no others. */
  readonly environment: Readonly<Record<string, string>>;
  readonly model?: string;
  readonly models: Readonly<Record<string, string>>;
}

export type DeployEvent =
  | { readonly type: "progress"; readonly progress: ProgressEvent }
  | { readonly type: "done"; readonly deployment: Omit<LocalDeployment, "host"> }
  | { readonly type: "failed"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: "crashed"; readonly reason: string };

/** `GET /status`. */
export interface HostStatus {
  readonly pid: number;
  readonly port: number;
  readonly version: string;
  readonly functions: readonly FunctionStatus[];
  readonly resources: readonly Omit<DeployedResource, "status">[];
}

/** `POST /invoke`. */
export type InvokeAnswer =
  | InvocationResult
  | { readonly ok: "unknown"; readonly names: readonly string[] };
