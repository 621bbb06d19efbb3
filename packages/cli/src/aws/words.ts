import type { Operation, StackResource } from "@plutolang/provision";

/** `Endpoint`, of `aws:sagemaker/endpoint:Endpoint`. */
export function shortType({ type }: Pick<StackResource, "type">): string {
  return type.split(":").at(-1) ?? type;
}

/** What is done by an operation, while it lasts and after it. */
export const verbs: Readonly<Record<Operation, { readonly now: string; readonly past: string }>> = {
  create: { now: "creating", past: "created" },
  update: { now: "updating", past: "updated" },
  replace: { now: "replacing", past: "replaced" },
  delete: { now: "deleting", past: "deleted" },
  refresh: { now: "reading", past: "read" },
  same: { now: "comparing", past: "unchanged" },
};

/** `12 s`, `3 min 5 s`. */
export function toDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** A word of patience for what takes minutes on AWS by nature. */
export function patience({ type }: StackResource, operation: Operation): string | undefined {
  if (type !== "aws:sagemaker/endpoint:Endpoint") return undefined;
  if (operation !== "create" && operation !== "update" && operation !== "replace") return undefined;
  return "SageMaker starts an instance and loads the model: 5 to 15 minutes are usual";
}
