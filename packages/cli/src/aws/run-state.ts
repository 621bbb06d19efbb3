import type { Operation, ProvisionEvent, StackResource } from "@plutolang/provision";

/** One AWS resource that is worked on. */
export interface RunningResource {
  readonly resource: StackResource;
  readonly operation: Operation;
  readonly state: "running" | "done" | "failed";
  /** When its operation began, in milliseconds of the clock. */
  readonly since: number;
  /** Milliseconds it took, or has taken so far. */
  readonly elapsed: number;
}

/** What a run of the engine has come to so far. */
export class RunState {
  readonly #resources = new Map<string, RunningResource>();
  #unchanged = 0;

  /** What goes on beside the resources. */
  step = "";

  /** @returns the resource that the event is about, if the user should see it */
  apply(event: ProvisionEvent, now: number): RunningResource | undefined {
    if (event.type === "step") this.step = event.text;
    if (event.type !== "resource") return undefined;
    const { resource, operation, state, elapsed } = event;
    if (operation === "same") {
      if (state === "done") this.#unchanged += 1;
      return undefined;
    }
    const shown = { resource, operation, state, elapsed, since: now - elapsed };
    this.#resources.set(`${resource.urn} ${operation}`, shown);
    return shown;
  }

  get unchanged(): number {
    return this.#unchanged;
  }

  /** In the order of their beginning, by the resource of the program that they are parts of. */
  groups(): ReadonlyMap<string, readonly RunningResource[]> {
    const groups = new Map<string, RunningResource[]>();
    for (const each of this.#resources.values()) {
      const id = each.resource.partOf ?? each.resource.name;
      groups.set(id, [...(groups.get(id) ?? []), each]);
    }
    return groups;
  }

  running(): readonly RunningResource[] {
    return [...this.#resources.values()].filter((each) => each.state === "running");
  }
}
