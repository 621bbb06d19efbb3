import type { EngineEvent, StepEventMetadata } from "@pulumi/pulumi/automation/index.js";
import type { Change, Operation, Report, StackResource } from "./events.js";
import { isCloudResource, toStackResource } from "./urn.js";

/** An error that the engine told, and the resource that it is about. */
export interface EngineFailure {
  readonly text: string;
  readonly resource?: StackResource | undefined;
}

/** What a run of the engine came to. */
export interface Track {
  onEvent(event: EngineEvent): void;
  readonly changes: Change[];
  readonly unchanged: StackResource[];
  readonly failures: EngineFailure[];
}

/** Follows one run of the engine: reports each event, and remembers what the run came to. */
export function trackEvents(report: Report, redact: (text: string) => string): Track {
  const started = new Map<string, number>();
  const parents = new Map<string, string>();
  const reread = new Set<string>();
  const track: Track = { onEvent, changes: [], unchanged: [], failures: [] };
  return track;

  function onEvent(event: EngineEvent): void {
    const { resourcePreEvent, resOutputsEvent, resOpFailedEvent, diagnosticEvent } = event;
    if (resourcePreEvent !== undefined) begin(resourcePreEvent.metadata);
    if (resOutputsEvent !== undefined) end(resOutputsEvent.metadata, "done");
    if (resOpFailedEvent !== undefined) end(resOpFailedEvent.metadata, "failed");
    if (diagnosticEvent !== undefined) tell(diagnosticEvent);
  }

  function begin(step: StepEventMetadata): void {
    const parent = (step.new ?? step.old)?.parent;
    if (parent !== undefined) parents.set(step.urn, parent);
    started.set(step.urn, Date.now());
    if (step.op === "refresh") reread.add(step.urn);
    announce(step, "running");
    remember(step);
  }

  function end(step: StepEventMetadata, state: "done" | "failed"): void {
    announce(step, state);
    // What a refresh found is known at its end alone.
    if (reread.delete(step.urn) && step.op !== "same") remember(step);
  }

  function announce(step: StepEventMetadata, state: "running" | "done" | "failed"): void {
    const resource = resourceOf(step.urn);
    const operation = operations[step.op];
    if (operation === undefined || step.op === "replace" || !isCloudResource(resource)) return;
    const elapsed = Date.now() - (started.get(step.urn) ?? Date.now());
    report({ type: "resource", resource, operation, state, elapsed });
  }

  function remember(step: StepEventMetadata): void {
    const resource = resourceOf(step.urn);
    if (!isCloudResource(resource)) return;
    if (step.op === "same") track.unchanged.push(resource);
    const operation = changes[step.op];
    if (operation === undefined) return;
    const properties = Object.keys(step.detailedDiff ?? {}).map((path) => path.split(/[.[]/)[0]);
    const names = new Set([...(step.diffs ?? []), ...properties]);
    names.delete(undefined);
    track.changes.push({ resource, operation, properties: ([...names] as string[]).sort() });
  }

  function tell({ severity, message, urn }: NonNullable<EngineEvent["diagnosticEvent"]>): void {
    const text = redact(withoutColor(message)).trim();
    if (text === "" || !(severity === "error" || severity === "warning" || severity === "info"))
      return;
    const resource = urn ? resourceOf(urn) : undefined;
    report({ type: "message", severity, text, resource });
    if (severity === "error") track.failures.push({ text, resource });
  }

  function resourceOf(urn: string): StackResource {
    return toStackResource(urn, parents.get(urn));
  }
}

const operations: Readonly<Record<string, Operation>> = {
  same: "same",
  create: "create",
  update: "update",
  delete: "delete",
  refresh: "refresh",
  replace: "replace",
  "create-replacement": "replace",
  "delete-replaced": "delete",
};

/** A replacement is three steps, of which one stands for all. */
const changes: Readonly<Record<string, Change["operation"]>> = {
  create: "create",
  update: "update",
  delete: "delete",
  replace: "replace",
};

function withoutColor(text: string): string {
  return text.replace(/<\{%.*?%\}>/g, "");
}
