import type { Resource } from "@plutolang/architecture";
import type { FollowedHandler } from "../solve/handler.js";
import { toPosition } from "../source/unit.js";
import type { Obj } from "../values/obj.js";
import { idOf } from "./grants.js";

/** Names that Lambda itself sets, or Pluto. */
const reserved = /^(AWS_|LAMBDA_|PLUTO_RESOURCES$|_HANDLER$|_X_AMZN_TRACE_ID$)/;

/** The resources, in the order in which the program makes them. */
export function assembleResources(
  objects: readonly Obj[],
  functions: readonly FollowedHandler[],
  shared: ReadonlySet<string>,
): Resource[] {
  const byObject = new Map(functions.map((each) => [each.resource, each]));
  return objects.flatMap((object): Resource[] => {
    const { resource } = object;
    if (!resource) return [];
    const followed = byObject.get(object);
    return [
      {
        id: idOf(object),
        kind: resource.kind.name,
        name: resource.name,
        args: resource.args,
        at: toPosition(resource.at),
        ...(followed ? { handler: handlerOf(followed, shared) } : {}),
      },
    ];
  });
}

function handlerOf(
  { findings, streaming }: FollowedHandler,
  shared: ReadonlySet<string>,
): NonNullable<Resource["handler"]> {
  const names = new Set([...shared, ...findings.environment]);
  const environment = [...names].filter((name) => !reserved.test(name)).sort();
  return { streaming, environment };
}
