import { join, nothing, single, type Value } from "../values/value.js";
import type { Frame, Machine, Site } from "./machine.js";
import { opaqueResult } from "./opaque.js";

/** What `await` gives: promises are transparent, but for those made by hand. */
export function awaited(m: Machine, frame: Frame, value: Value, node: Site): Value {
  let result: Value = nothing;
  for (const atom of value.atoms) {
    if (atom.is !== "object") result = join(result, single(atom));
    else if (atom.data.is === "promise") {
      m.depend(frame, atom);
      result = join(result, atom.content ? awaited(m, frame, atom.content, node) : nothing);
    } else if (atom.data.is === "opaque") result = join(result, opaqueResult(m, frame, atom, node));
    else result = join(result, single(atom));
  }
  return result.cause || !value.cause ? result : { atoms: result.atoms, cause: value.cause };
}
