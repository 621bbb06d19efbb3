import { readFile, rename, writeFile } from "node:fs/promises";
import type { ChangeStatus, DeployedResource } from "../client/deployment.js";
import type { PlannedResource } from "./deploy-plan.js";

export type StandingResource = Omit<DeployedResource, "status">;

/**
 * The resources that stand. Their names are on disk, so that a later host knows what it has to take
 * down; their arguments, which may hold secrets, are in memory alone.
 */
export class ResourceState {
  readonly #file: string;
  #standing: readonly StandingResource[];
  #args = new Map<string, string>();

  private constructor(file: string, standing: readonly StandingResource[]) {
    this.#file = file;
    this.#standing = standing;
  }

  static async read(file: string): Promise<ResourceState> {
    return new ResourceState(file, await readResources(file));
  }

  get standing(): readonly StandingResource[] {
    return this.#standing;
  }

  has(id: string): boolean {
    return this.#standing.some((each) => each.id === id);
  }

  /** How a resource differs from the one that stands. One from before this host counts as the same. */
  statusOf({ resource: { id, args } }: PlannedResource): ChangeStatus {
    if (!this.has(id)) return "created";
    const before = this.#args.get(id);
    return before === undefined || before === JSON.stringify(args) ? "unchanged" : "updated";
  }

  async replace(resources: readonly (readonly [StandingResource, object])[]): Promise<void> {
    this.#standing = resources.map(([standing]) => standing);
    this.#args = new Map(resources.map(([{ id }, args]) => [id, JSON.stringify(args)]));
    const draft = `${this.#file}.new`;
    await writeFile(draft, JSON.stringify(this.#standing, null, 2));
    await rename(draft, this.#file);
  }
}

/** None if there is no such file. */
export async function readResources(file: string): Promise<StandingResource[]> {
  const text = await readFile(file, "utf8").catch(() => "[]");
  return JSON.parse(text) as StandingResource[];
}
