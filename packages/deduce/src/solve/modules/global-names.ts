import { diagnostic } from "@plutolang/diagnostics";
import { type At, toSpan } from "../../source/unit.js";
import { single, type Value } from "../../values/value.js";
import { opaqueRoot } from "../libraries/opaque.js";
import type { Machine } from "../machine.js";

/** Names that a bundle, a browser or Lambda brings beside Node's own. */
const others = new Set([
  "require",
  "module",
  "exports",
  "__dirname",
  "__filename",
  "self",
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "awslambda",
  "React",
  "WebSocket",
  "EventSource",
  "XMLHttpRequest",
  "Bun",
  "Deno",
]);

/** A name that no module declares. */
export function globalValue(
  m: Machine,
  globals: ReadonlyMap<string, Value>,
  name: string,
  guarded: boolean,
  at: At,
): Value {
  const known = globals.get(name) ?? writtenGlobal(globals, name);
  if (known) return known;
  const isDefined = guarded || name in globalThis || others.has(name) || m.isAmbient(name);
  if (!isDefined && name !== "") m.report(diagnostic("PLUTO1006", { name }, toSpan(at)));
  return single(opaqueRoot(m, `global#${name}`));
}

/** A name that the program itself put on `globalThis`. */
function writtenGlobal(globals: ReadonlyMap<string, Value>, name: string): Value | undefined {
  for (const atom of globals.get("globalThis")?.atoms ?? []) {
    if (atom.is === "object") return atom.properties.get(name)?.value;
  }
  return undefined;
}
