import type { Architecture } from "@plutolang/architecture";
import type { AwsDeployment } from "@plutolang/provision";

type Status = "created" | "updated" | "unchanged";

export interface DeployedFunction {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Whether callers of the URL must sign (`iam`) or not (`none`). */
  readonly auth: string;
  readonly ready: boolean;
  readonly status: Status;
}

export interface DeployedResource {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly status: Status;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A deployment by the resources of the program, as a deploy to this machine tells it. */
export interface Summary {
  readonly functions: readonly DeployedFunction[];
  readonly resources: readonly DeployedResource[];
  /** Ids of what the program no longer has. */
  readonly removed: readonly string[];
}

export function summarize(architecture: Architecture, deployment: AwsDeployment): Summary {
  const resources = architecture.resources.map(({ id, kind, name }) => ({
    id,
    kind,
    name,
    status: statusOf(id, deployment),
    outputs: deployment.outputs[id] ?? {},
  }));
  const functions = resources.flatMap(({ id, name, status }) => {
    const found = deployment.urls.find((each) => each.id === id);
    if (found === undefined) return [];
    const { url, auth, ready } = found;
    return [{ id, name, url, auth, ready, status }];
  });
  const ids = new Set<string>(architecture.resources.map((each) => each.id));
  const gone = deployment.changes.flatMap(({ operation, resource: { partOf } }) =>
    operation === "delete" && partOf !== undefined && !ids.has(partOf) ? [partOf] : [],
  );
  return { functions, resources, removed: [...new Set(gone)] };
}

function statusOf(id: string, { changes, unchanged }: AwsDeployment): Status {
  const own = changes.filter((each) => each.resource.partOf === id);
  if (own.length === 0) return "unchanged";
  const isNew = own.every((each) => each.operation === "create");
  return isNew && !unchanged.some((each) => each.partOf === id) ? "created" : "updated";
}
