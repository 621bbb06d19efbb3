import type { Cut } from "@plutolang/architecture";
import type { Fields, Parameter } from "@plutolang/pluto/kinds";
import type { WrittenArgument, WrittenProperty } from "../ir/ir.js";
import type { At } from "../source/unit.js";
import type { ResourceSite } from "../values/obj.js";
import { idOf } from "./grants.js";

/** What bundles do without: the handlers of other functions, and what only the deployment needs. */
export function assembleCuts(sites: Iterable<ResourceSite>): Cut[] {
  return [...sites].flatMap((site) => {
    const { written, signature } = site;
    if (!written || written.some((each) => each.spread)) return [];
    return written.flatMap((argument, index) => cutsOf(site, signature[index], argument));
  });
}

function cutsOf(
  site: ResourceSite,
  parameter: Parameter | undefined,
  argument: WrittenArgument,
): Cut[] {
  if (!parameter || parameter.role === "name") return [];
  if (parameter.role === "handler") {
    const keepFor = site.resources.map(idOf);
    return argument.pure && keepFor.length > 0 ? [cut(argument.at, "undefined", keepFor)] : [];
  }
  if (site.argumentsRead) return [];
  if (parameter.role === "argument") return argument.pure ? [cut(argument.at, "undefined")] : [];
  if (nameFields(parameter.fields).length === 0)
    return argument.pure ? [cut(argument.at, "{}")] : [];
  return (argument.properties ?? []).flatMap((each) => cutProperty(parameter.fields, each));
}

function nameFields(fields: Fields): string[] {
  return Object.keys(fields).filter((key) => fields[key]?.type === "name");
}

/** Options that also carry the name stay, without their other properties. */
function cutProperty(fields: Fields, { name, at, pure }: WrittenProperty): Cut[] {
  const field = name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field || field.type === "name" || !pure) return [];
  return [cut(at, `${name}: undefined`)];
}

function cut({ unit, start, end }: At, replacement: string, keepFor: Cut["keepFor"] = []): Cut {
  return { file: unit.file, start, end, replacement, keepFor };
}
